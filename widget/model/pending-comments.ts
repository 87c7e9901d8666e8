/**
 * Comments that have not left yet: kept outside until the server has them, sent in the words in which they wait. One that had
 * arrived although its answer was lost is recognised by its id and never sent twice; no changed word is lost.
 */
import type { Signal } from '@preact/signals';
import type { Comment } from '#contract/comment';
import { readFailure } from './read-failure.ts';

/** On its way: `waiting` for the network, `refused` with the reason. */
export interface PendingComment {
  readonly id: string;
  /** One for each wording; absent in what an earlier version kept, whose key was its id. */
  readonly key?: string;
  readonly practiceId: string;
  readonly text: string;
  /** Ids of people whom it names. */
  readonly mentions?: readonly string[];
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly why?: string | undefined;
}
export type SentComment = Required<Pick<PendingComment, 'id' | 'key' | 'text'>> &
  Pick<PendingComment, 'mentions'>;

/** What must survive a reload: drafts by practice, and comments that have not left. */
export interface Kept {
  readonly drafts: Readonly<Record<string, string>>;
  readonly pending: readonly PendingComment[];
  /** People named in drafts, by name. */
  readonly named?: Readonly<Record<string, string>>;
  /** By practice: the id under which its draft was sent before. */
  readonly ids?: Readonly<Record<string, string>>;
}
interface PendingState {
  readonly practiceId: Signal<string | undefined>;
  readonly comments: Signal<readonly Comment[]>;
  readonly drafts: Signal<Kept['drafts']>;
  readonly named: Signal<Readonly<Record<string, string>>>;
  readonly pending: Signal<readonly PendingComment[]>;
  readonly ids: Signal<NonNullable<Kept['ids']>>;
  readonly arrived: Signal<readonly string[]>;
}
interface PendingSource {
  list(
    practiceId: string,
    cursor?: string,
  ): Promise<{ readonly items: readonly Comment[]; readonly next: string | null }>;
  add(practiceId: string, comment: SentComment): Promise<Comment>;
  writeKept(kept: Kept): void;
  newId(): string;
}

export const as = (
  comment: PendingComment,
  state: PendingComment['state'],
  why?: string,
): PendingComment => ({ ...comment, state, why });

/** In front of what was begun there meanwhile. */
function giveBack({ drafts, pending }: PendingState, { id, practiceId: to, text }: PendingComment): void {
  pending.value = pending.value.filter((each) => each.id !== id);
  const begun = drafts.value[to];
  drafts.value = { ...drafts.value, [to]: begun ? `${text}\n${begun}` : text };
}

const some = (key: 'named' | 'ids', known: object) => (Object.keys(known).length > 0 ? { [key]: known } : {});

function makeKeep(source: PendingSource, { drafts, pending, named, ids }: PendingState) {
  return () =>
    source.writeKept({
      drafts: drafts.value,
      pending: pending.value,
      ...some('named', named.value),
      ...some('ids', ids.value),
    });
}

/** The one that has its id, however far back: nobody else makes it, so it is this comment. Nothing: it was removed since. */
async function findArrived(source: PendingSource, { practiceId, id }: PendingComment) {
  for (let cursor: string | undefined; ;) {
    const { items, next } = await source.list(practiceId, cursor);
    const there = items.find((each) => each.id === id);
    if (there || next === null) return there;
    cursor = next;
  }
}

function showing({ practiceId, comments, pending }: PendingState) {
  return (comment: Comment) => {
    pending.value = pending.value.filter(({ id }) => id !== comment.id);
    if (comment.practiceId !== practiceId.value) return;
    const others = comments.value.filter(({ id }) => id !== comment.id);
    comments.value = [...others, comment].toSorted((a, b) => a.at.localeCompare(b.at));
  };
}

function attempting(source: PendingSource, state: PendingState) {
  const show = showing(state);
  /** It is there; words that are there in another form are the writer's again. */
  const settle = (waiting: PendingComment, there: Comment | undefined) => {
    if (there) show(there);
    if (there?.text === waiting.text) return;
    giveBack(state, waiting);
    state.arrived.value = [...state.arrived.value, waiting.practiceId];
  };
  return async (waiting: PendingComment): Promise<void> => {
    const { id, key = id, text, mentions, practiceId: to } = waiting;
    const add = (by: string) => source.add(to, { id, key: by, text, ...(mentions ? { mentions } : {}) });
    try {
      show(await add(key).catch(onReused(() => add(source.newId()))));
    } catch (error) {
      if (readFailure(error).code !== 'conflict') throw error;
      settle(waiting, await findArrived(source, waiting));
    }
  };
}

/** A key that stands for other words would be refused for ever; under another its id tells whether it had arrived. */
const onReused =
  <T>(again: () => Promise<T>) =>
  (error: unknown): Promise<T> => {
    if (readFailure(error).code === 'key-reused') return again();
    throw error;
  };

export function sending(source: PendingSource, state: PendingState) {
  const { pending, ids } = state;
  const keep = makeKeep(source, state);
  const attempt = attempting(source, state);
  const mark = (id: string, next: PendingComment['state'], why?: string) => {
    pending.value = pending.value.map((each) => (each.id === id ? as(each, next, why) : each));
    keep();
  };
  return {
    keep,
    async send(waiting: PendingComment) {
      // Given up, or taken back into the field, while those before it left.
      if (!pending.value.some(({ id }) => id === waiting.id)) return;
      mark(waiting.id, 'sending');
      try {
        await attempt(waiting);
        keep();
      } catch (error) {
        const { kind, title } = readFailure(error);
        mark(waiting.id, kind === 'offline' ? 'waiting' : 'refused', title);
      }
    },
    /** Back into the field, under the same id: what was refused now may have arrived before. */
    mend(id: string) {
      const waiting = pending.value.find((each) => each.id === id && each.state === 'refused');
      if (!waiting) return;
      ids.value = { ...ids.value, [waiting.practiceId]: id };
      giveBack(state, waiting);
      keep();
    },
    drop(id: string) {
      pending.value = pending.value.filter((each) => each.id !== id);
      keep();
    },
  };
}
