/**
 * Follows the feed for one reader: what they may see of each commit, as it happens. A reader who comes back is given what
 * they missed, or `reset` when that is too much; one who reads too slowly is reset as well.
 */
import type { FeedEvent } from '#contract/changes';
import { isStillSignedIn } from './identify.ts';
import type { LiveFeed } from './live-feed.ts';
import type { Reader, Store } from './ports.ts';
import { presentPractices } from './present-practices.ts';
import type { Actor, Change } from './scope.ts';

/** Missed or unread events beyond this are dearer than a synchronisation. */
const BACKLOG_MAX = 100;

export interface FeedMessage {
  readonly id: number;
  readonly event: FeedEvent;
}
export interface Following {
  readonly actor: Actor;
  /** `id` of the last message that the reader had. */
  readonly lastId?: number | undefined;
  /** Resolves when the reader can take another. */
  readonly send: (message: FeedMessage) => Promise<void>;
  readonly signal: AbortSignal;
}
interface Pending {
  readonly id: number;
  readonly change: Change | { readonly type: 'reset' };
}

const RESET = { type: 'reset' } as const;

function endsSession(change: Pending['change'], { sessionId }: Actor): boolean {
  return change.type === 'session-ended' && change.sessionId === sessionId;
}

async function readEvent(db: Reader, { person }: Actor, change: Pending['change']): Promise<FeedEvent[]> {
  if (change.type === 'reset') return [RESET];
  if (change.type === 'session-ended') return [];
  // Read with the company, at the next synchronisation.
  if (change.type === 'glossary') return [];
  // Where their bytes were is the server's own business.
  if (change.type === 'picture-removed' || change.type === 'kit-file-removed') return [];
  if (change.type === 'changed') {
    const { type, noun, id, only } = change;
    return only === undefined || only === person.id ? [{ type, noun, id }] : [];
  }
  const row = await db.get('practices', change.practiceId);
  if (row?.status !== 'live') return [{ type: 'removed', id: change.practiceId }];
  if (change.type === 'comment') return [{ type: 'comment', practiceId: row.id }];
  const views = await presentPractices(db, person.id, [row]);
  return views.map((practice) => ({ type: 'practice', practice }));
}

/** From the rows themselves, so that it also holds across a restart of the server. */
async function readMissed(store: Store, lastId: number): Promise<Pending[]> {
  return store.read(async (db) => {
    const newest = await db.seq();
    if (!(lastId >= 0 && lastId <= newest)) return [{ id: newest, change: RESET }];
    const rows = await db.list('practices', { afterSeq: lastId, limit: BACKLOG_MAX + 1 });
    if (rows.length > BACKLOG_MAX) return [{ id: newest, change: RESET }];
    return rows.map(({ id, seq = newest }) => ({ id: seq, change: { type: 'practice', practiceId: id } }));
  });
}

/** What waits to be sent; one consumer sleeps on it. */
function createBacklog(actor: Actor, signal: AbortSignal) {
  const pending: Pending[] = [];
  const signedOut = new AbortController();
  const halt = AbortSignal.any([signal, signedOut.signal]);
  let wake: (() => void) | undefined;
  halt.addEventListener('abort', () => wake?.(), { once: true });
  return {
    push(...more: readonly Pending[]) {
      pending.push(...more);
      const last = pending.at(-1);
      if (pending.length > BACKLOG_MAX && last) pending.splice(0, Infinity, { id: last.id, change: RESET });
      if (more.some(({ change }) => endsSession(change, actor))) signedOut.abort();
      wake?.();
    },
    /** The next one, or undefined at the end. */
    async shift(): Promise<Pending | undefined> {
      while (!halt.aborted && pending.length === 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
      return halt.aborted ? undefined : pending.shift();
    },
  };
}

/** Resolves when the session ends or `signal` aborts. */
export async function followFeed(
  { store, feed }: { readonly store: Store; readonly feed: LiveFeed },
  { actor, lastId, send, signal }: Following,
): Promise<void> {
  const backlog = createBacklog(actor, signal);
  // Before what was missed is read: between the two nothing may fall through.
  const stop = feed.subscribe(({ seq, changes }) =>
    backlog.push(...changes.map((change) => ({ id: seq, change }))),
  );
  try {
    if (lastId !== undefined) backlog.push(...(await readMissed(store, lastId)));
    for (;;) {
      const next = await backlog.shift();
      if (!next || !(await isStillSignedIn(store, actor))) return;
      const events = await store.read((db) => readEvent(db, actor, next.change));
      for (const event of events) await send({ id: next.id, event });
    }
  } finally {
    stop();
  }
}
