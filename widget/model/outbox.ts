/**
 * The widget's outbox: an act is kept before it is sent, sent in order, each exactly once by its own key, and stays visible
 * until the server has answered. What the server refuses waits for the person; nothing is dropped in silence.
 */
import { createModel, signal, type Signal } from '@preact/signals';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { readFailure, type Failure } from './read-failure.ts';

export interface Act {
  /** UUID; the key by which the server carries it out once. */
  readonly id: string;
  readonly name: EndpointName;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A `data:` address; sent as bytes in the place of a body. */
  readonly picture?: string;
  /** What it is about, for the person. */
  readonly title: string;
  /** It left once and no answer came: it may have arrived. */
  readonly tried?: true;
  /** Why the server refused it, in the person's language; such an act waits for a decision. */
  readonly problem?: string;
}

export interface OutboxSource {
  send(act: Act): Promise<unknown>;
  readKept(): readonly Act[];
  writeKept(acts: readonly Act[]): void;
}

/** More than this is not a person's doing. */
const ACTS_MAX = 200;

export const Outbox = createModel((source: OutboxSource) => {
  const acts = signal<readonly Act[]>(source.readKept());
  /** The act that is on its way: it may have arrived already. */
  const sending = signal<string | undefined>(undefined);
  const keep = (next: readonly Act[]) => {
    source.writeKept(next);
    acts.value = next;
  };
  let underWay: Promise<void> | undefined;
  const flush = (): Promise<void> => {
    underWay ??= sendAll(source, { acts, sending }, keep).finally(() => {
      underWay = undefined;
      sending.value = undefined;
    });
    return underWay;
  };
  const addAll = (more: readonly Act[]): boolean => {
    if (acts.value.length + more.length > ACTS_MAX) return false;
    keep([...acts.value, ...more]);
    void flush();
    return true;
  };
  return {
    acts,
    sending,
    /** False when there is no room: nothing was taken. */
    add: (act: Act) => addAll([act]),
    /** All of them, to leave in this order, or none. */
    addAll,
    /** Tries everything again, what was refused too. */
    async retry() {
      keep(acts.value.map(({ problem: _refused, ...act }) => act));
      await flush();
    },
    flush,
    drop: (id: string) => keep(acts.value.filter((act) => act.id !== id)),
  };
});

/** In order; without an answer it stops, since those behind may build on the first. */
async function sendAll(
  source: OutboxSource,
  { acts, sending }: { readonly acts: Signal<readonly Act[]>; readonly sending: Signal<string | undefined> },
  keep: (next: readonly Act[]) => void,
): Promise<void> {
  for (;;) {
    const act = acts.value.find(({ problem }) => problem === undefined);
    if (!act) return;
    sending.value = act.id;
    try {
      await source.send(act);
      keep(acts.value.filter(({ id }) => id !== act.id));
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'offline') {
        keep(acts.value.map((each) => (each.id === act.id ? { ...each, tried: true } : each)));
        return;
      }
      if (isGoneAlready(act, failure)) {
        keep(acts.value.filter(({ id }) => id !== act.id));
        continue;
      }
      const problem = failure.title ?? failure.code ?? '';
      keep(acts.value.map((each) => (each.id === act.id ? { ...each, problem } : each)));
    }
  }
}

/** What is taken back and is not there needs nobody: it never came. */
const isGoneAlready = ({ name }: Act, { code }: Failure): boolean =>
  endpoints[name].method === 'DELETE' && code === 'not-found';

/** Undoes an act about `about`: what has not left yet is simply not sent; what has, or may have, is withdrawn. */
export function takeBack(
  outbox: InstanceType<typeof Outbox>,
  about: string,
  name: Act['name'],
  withdraw: () => Act,
): void {
  const waiting = outbox.acts.value.find((act) => act.name === name && act.params?.['id'] === about);
  const isSending = waiting?.id === outbox.sending.value;
  if (waiting && !isSending) outbox.drop(waiting.id);
  if (!waiting || isSending || waiting.tried) outbox.add(withdraw());
}
