/** Pairs that may be one practice: merged into one of the two when asked twice, or told apart; both can be taken back. */
import { createModel, signal } from '@preact/signals';
import type { Double } from '#contract/double';
import { makeAct, makeLoaded } from './loaded.ts';

export interface DoublesSource {
  list(): Promise<readonly Double[]>;
  merge(id: string, into: string): Promise<unknown>;
  separate(id: string): Promise<unknown>;
  tellApart(id: string): Promise<unknown>;
  untellApart(id: string): Promise<unknown>;
}
/** What became of a pair here. */
export type PairEnd = 'merged' | 'apart';
/** Which of a pair is to be kept, asked for and not yet done. */
export interface Keeping {
  readonly pairId: string;
  readonly keptId: string;
}

export const Doubles = createModel((source: DoublesSource) => {
  const list = makeLoaded(() => source.list());
  const act = makeAct();
  const keeping = signal<Keeping | undefined>(undefined);
  /** Of each pair that was merged here, the one that went into the other. */
  const gone = new Map<string, string>();
  const ends = signal<ReadonlyMap<string, PairEnd>>(new Map());
  const end = (id: string, how: PairEnd | undefined) => void (ends.value = withEnd(ends.value, id, how));
  return {
    list,
    act,
    keeping,
    ends,
    /** The first click: what goes where is said before it is done: everybody sees what comes of it. */
    keep: (asked: Keeping | undefined) => void (keeping.value = asked),
    async merge() {
      const asked = keeping.value;
      const pair = list.value.value?.find(({ id }) => id === asked?.pairId);
      if (!asked || !pair) return;
      const goneId = pair.one.id === asked.keptId ? pair.other.id : pair.one.id;
      if (!(await act.run(() => source.merge(goneId, asked.keptId)))) return;
      keeping.value = undefined;
      gone.set(pair.id, goneId);
      end(pair.id, 'merged');
    },
    /** Two that are separated by hand are told apart with it. */
    async separate(pairId: string) {
      const id = gone.get(pairId);
      if (id !== undefined && (await act.run(() => source.separate(id)))) end(pairId, 'apart');
    },
    async tellApart(id: string) {
      if (await act.run(() => source.tellApart(id))) end(id, 'apart');
    },
    async untellApart(id: string) {
      if (await act.run(() => source.untellApart(id))) end(id, undefined);
    },
  };
});

function withEnd(ends: ReadonlyMap<string, PairEnd>, id: string, how: PairEnd | undefined) {
  const next = new Map(ends);
  if (how) next.set(id, how);
  else next.delete(id);
  return next;
}
