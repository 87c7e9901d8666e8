/**
 * Sequences of intents repeated at random, at once and out of order, with answers that are lost, a disk that fails before, half-way
 * and after it took effect, and processes that die in between. Throws the shortest sequence found that breaks "exactly once".
 */
import { deepEqual, equal } from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Refusal } from '#contract/refusal';
import { LOCK_FILE, openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { StoreProblem } from '../../../api/store/store-problem.ts';
import { createLiveFeed } from '../../../api/usecases/live-feed.ts';
import { createPerform } from '../../../api/usecases/perform.ts';
import type { Store } from '../../../api/usecases/ports.ts';
import { keepPulse } from '../../../api/usecases/pulse/keep-pulse.ts';
import { keepNouns } from '../../../api/usecases/search/keep-nouns.ts';
import { FailingFiles, HOWS } from '../store/failing-files.ts';
import { actorOf, setStage } from './stage.ts';

const INTENTS = 4;
const NOTHING = { find: () => [], suggest: () => ({ suggested: [], facets: {}, abstained: false }) };

/** One life of a process over what the last one left on the disk. */
async function live(folder: string, disk: FailingFiles) {
  const store = await openLowdbStore(folder, { files: disk.files });
  const stage = await setStage({ store });
  const keepers = { search: NOTHING, pulse: keepPulse(), nouns: keepNouns() };
  const perform = createPerform({ ...stage.ports, feed: createLiveFeed(), ...keepers });
  /** Its effect is a new row each time that it is carried out: nothing but the key makes it one. */
  const attempt = (intent: number) =>
    perform({
      name: 'addComment',
      actor: actorOf('anna'),
      key: `key-${intent}`,
      asked: `intent ${intent}`,
      async work({ db, random }) {
        const id = random.id();
        await db.put('settings', { id: `effect-${intent}-${id}`, value: id });
        return { id };
      },
    });
  return { store, attempt };
}

async function effectsOf(store: Store, intent: number): Promise<string[]> {
  const rows = await store.read((db) => db.list('settings'));
  return rows.filter(({ id }) => id.startsWith(`effect-${intent}-`)).map(({ value }) => value);
}

/** What it was answered; undefined where it was told to come back, or that it could not be kept. */
async function answerOf(attempt: Promise<{ readonly reply: { readonly id: string } }>) {
  try {
    return (await attempt).reply.id;
  } catch (error) {
    const isTold = error instanceof StoreProblem || (error instanceof Refusal && error.code === 'key-in-use');
    if (!isTold) throw error;
    return undefined;
  }
}

const turn = fc.record({
  /** All of one turn at the same time: the same one twice is the impatient hand. */
  intents: fc.array(fc.nat(INTENTS - 1), { minLength: 1, maxLength: 4 }),
  fails: fc.option(fc.record({ at: fc.integer({ min: 1, max: 4 }), how: fc.constantFrom(...HOWS) })),
  /** Whoever asked never hears the answer, and asks again. */
  isLost: fc.boolean(),
  dies: fc.boolean(),
});

export interface SequenceTotals {
  sequences: number;
  /** Calls made, those included that were told to come back. */
  attempts: number;
  deaths: number;
}

type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

async function playSequence(turns: readonly Turn[], top: string, totals: SequenceTotals): Promise<void> {
  const newFolder = () => mkdtemp(join(top, 'life-'));
  const disk = new FailingFiles();
  let folder = await newFolder();
  let life = await live(folder, disk);
  const heard = new Map<number, Set<string>>();
  const ask = async (intent: number, isLost: boolean) => {
    totals.attempts += 1;
    const answer = await answerOf(life.attempt(intent));
    if (answer !== undefined && !isLost) heard.set(intent, (heard.get(intent) ?? new Set()).add(answer));
  };
  for (const { intents, fails, isLost, dies } of turns) {
    Object.assign(disk, { calls: 0, failAt: fails?.at ?? Infinity, how: fails?.how ?? 'before' });
    await Promise.all(intents.map((intent) => ask(intent, isLost)));
    disk.failAt = Infinity;
    if (!dies) continue;
    totals.deaths += 1;
    const next = await newFolder();
    // As it lies at this moment, without the lock: the next process finds a dead one's.
    cpSync(folder, next, { recursive: true, filter: (path) => !path.endsWith(LOCK_FILE) });
    await life.store.close();
    folder = next;
    life = await live(folder, disk);
  }
  for (let intent = 0; intent < INTENTS; intent += 1) await ask(intent, false);
  for (let intent = 0; intent < INTENTS; intent += 1) {
    const effects = await effectsOf(life.store, intent);
    equal(effects.length, 1, 'effects of one intent');
    deepEqual([...(heard.get(intent) ?? [])], effects, 'what was answered is not what is kept');
  }
  await life.store.close();
}

export async function runSequences(sequences: number): Promise<SequenceTotals> {
  const totals: SequenceTotals = { sequences: 0, attempts: 0, deaths: 0 };
  const property = fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), async (turns) => {
    const top = await mkdtemp(join(tmpdir(), 'relais-once-'));
    totals.sequences += 1;
    try {
      await playSequence(turns, top, totals);
    } finally {
      await rm(top, { recursive: true, force: true });
    }
  });
  await fc.assert(property, { numRuns: sequences });
  return totals;
}
