/**
 * Carries out a write: once for each key, with the answer kept in the same write as the effect, and others told only when
 * both are on the disk. It decides nothing about practices.
 */
import type { EndpointName } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import { digest, type DigestNow } from './digest.ts';
import type { LiveFeed } from './live-feed.ts';
import type { Clock, Random, Store, Writer } from './ports.ts';
import type { CsvReader } from './csv-text.ts';
import type { NounSearch } from './search/keep-nouns.ts';
import type { PulseKeeper } from './pulse/keep-pulse.ts';
import type { Actor, Change, PracticeSearch, Settings, WriteScope } from './scope.ts';
import { REPLY_DAYS, sweep } from './sweep.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

export interface Intent<R> {
  readonly name: EndpointName;
  readonly actor: Actor;
  /** Without one, nothing is kept and a repeat is carried out again. */
  readonly key?: string | undefined;
  /** All that was asked, as text: the same key with another one is a mistake of the caller. */
  readonly asked: string;
  readonly work: (scope: WriteScope) => Promise<R>;
}
export interface Answer<R> {
  readonly reply: R;
  /** True when this was carried out before and only the answer is given again. */
  readonly replayed: boolean;
}
export type Perform = <R>(intent: Intent<R>) => Promise<Answer<R>>;

export interface PerformPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly digestNow?: DigestNow | undefined;
  readonly readCsv: CsvReader;
  readonly settings: Settings;
  readonly search: PracticeSearch;
  readonly pulse: PulseKeeper;
  readonly nouns: NounSearch;
  readonly feed: LiveFeed;
}
interface Kept {
  readonly id: string;
  readonly fingerprint: string;
}

async function nameKept(
  { name, actor, key, asked }: Intent<unknown>,
  digestText: DigestNow | typeof digest = digest,
): Promise<Kept | undefined> {
  if (key === undefined) return undefined;
  const id = await digestText(JSON.stringify([actor.person.id, name, key]));
  return { id, fingerprint: await digestText(asked) };
}

/** The answer of an earlier call with this key, still as JSON. */
async function recall(db: Writer, kept: Kept | undefined, now: number): Promise<string | undefined> {
  const row = kept && (await db.get('replies', kept.id));
  if (!row || Date.parse(row.at) <= now - REPLY_DAYS * DAY_MS) return undefined;
  if (row.fingerprint !== kept.fingerprint) throw new Refusal('key-reused');
  return row.body;
}

/** Once more, inside the write: between the door and here, the person may have been deactivated. */
async function requireActive(db: Writer, { person }: Actor): Promise<void> {
  if (!(await db.get('people', person.id))?.active) throw new Refusal('unauthenticated');
}

/** One at a time for a key: a second call while the first is under way is told to come back. */
function createGate() {
  const under = new Set<string>();
  return async <R>(id: string | undefined, work: () => Promise<R>): Promise<R> => {
    if (id === undefined) return work();
    if (under.has(id)) throw new Refusal('key-in-use', { retryAfter: 1 });
    under.add(id);
    try {
      return await work();
    } finally {
      under.delete(id);
    }
  };
}

export function createPerform(ports: PerformPorts): Perform {
  const { store, clock, feed } = ports;
  const gate = createGate();
  let sweptAt = clock();

  async function carryOut<R>(db: Writer, intent: Intent<R>, kept: Kept | undefined) {
    const now = clock();
    await requireActive(db, intent.actor);
    const earlier = await recall(db, kept, now);
    // What is kept was written by this very function from an R.
    if (earlier !== undefined)
      return { reply: JSON.parse(earlier) as R, replayed: true, changes: [], seq: 0 };
    const changes: Change[] = [];
    const announce = (change: Change) => void changes.push(change);
    const reply = await intent.work({ ...ports, db, now, actor: intent.actor, announce });
    const body = JSON.stringify(reply ?? null);
    const at = new Date(now).toISOString();
    if (kept) await db.put('replies', { ...kept, status: 200, body, at });
    if (now - sweptAt > HOUR_MS) {
      await sweep(db, now);
      sweptAt = now;
    }
    return { reply, replayed: false, changes, seq: await db.seq() };
  }

  return async (intent) => {
    const kept = await nameKept(intent, ports.digestNow);
    const { reply, replayed, changes, seq } = await gate(kept?.id, () =>
      store.write((db) => carryOut(db, intent, kept)),
    );
    if (changes.length > 0) feed.publish({ seq, changes });
    return { reply, replayed };
  };
}
