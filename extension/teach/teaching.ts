/** A page being taught: what was pointed at so far, and what it reads. It saves nothing until the person says so. */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { TaughtPage, TaughtWay } from '#contract/taught';
import type { TaughtKey } from '#contract/taught-keys';
import type { PairShown, TeachAsk, TeachTold } from './teach-messages.ts';

export interface TeachSource {
  ask(asked: TeachAsk): void;
  newId(): string;
}

type Tried = Extract<TeachTold, { told: 'try' }>;
interface Shown {
  readonly draft: Signal<TaughtPage>;
  readonly pairs: Signal<readonly PairShown[]>;
  readonly picking: Signal<TaughtKey | undefined>;
  /** Pointed at something that cannot be found again. */
  readonly lost: Signal<TaughtKey | undefined>;
  readonly tried: Signal<Tried | undefined>;
  readonly state: Signal<'looking' | 'ready' | 'no-record'>;
}

export const Teaching = createModel((source: TeachSource, name: string) => {
  const shown = blank(source.newId(), name);
  const { draft, picking, tried } = shown;
  const change = (more: Partial<TaughtPage>) => {
    draft.value = { ...draft.value, ...more };
    // Tried at once: the person sees what it reads before anything is kept.
    source.ask({ ask: 'try', page: draft.value });
  };
  const set = (key: TaughtKey, way: TaughtWay | undefined) =>
    change({
      fields: [...draft.value.fields.filter((field) => field.key !== key), ...(way ? [{ key, way }] : [])],
    });

  const setWon = (won: string) => {
    const { won: _won, ...rest } = draft.value;
    draft.value = rest;
    change(won.trim() === '' ? {} : { won });
  };

  return {
    ...shown,
    canSave: computed(
      () =>
        draft.value.name.trim() !== '' && (tried.value?.fields?.some(({ key }) => key === 'name') ?? false),
    ),
    look: () => source.ask({ ask: 'look' }),
    change,
    set,
    setWon,
    pick(key: TaughtKey, say: string) {
      picking.value = key;
      source.ask({ ask: 'pick', key, say });
    },
    giveUp() {
      picking.value = undefined;
      source.ask({ ask: 'give-up' });
    },
    hear: (told: TeachTold) => hear(shown, told, set),
  };
});

function blank(id: string, name: string): Shown {
  return {
    draft: signal<TaughtPage>({
      v: 1,
      id: id,
      name,
      host: '',
      path: '',
      kind: 'account',
      fields: [],
    }),
    pairs: signal<readonly PairShown[]>([]),
    picking: signal<TaughtKey | undefined>(undefined),
    lost: signal<TaughtKey | undefined>(undefined),
    tried: signal<Tried | undefined>(undefined),
    state: signal<'looking' | 'ready' | 'no-record'>('looking'),
  };
}

function hear(shown: Shown, told: TeachTold, set: (key: TaughtKey, way: TaughtWay) => void): void {
  if (told.told === 'try') shown.tried.value = told;
  if (told.told === 'look') {
    const { host, path } = told;
    shown.pairs.value = told.pairs;
    shown.state.value = path === undefined ? 'no-record' : 'ready';
    if (path !== undefined) shown.draft.value = { ...shown.draft.value, host, path };
  }
  if (told.told === 'pick') {
    shown.picking.value = undefined;
    shown.lost.value = told.way ? undefined : told.key;
    if (told.way) set(told.key, told.way);
  }
}
