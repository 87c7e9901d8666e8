/**
 * Likes and verdicts of many people at once, on every store: each answer is one that a single person asking alone could have
 * been given at some moment between question and answer, and in the end counters are the sizes of their sets.
 */
import { randomUUID } from 'node:crypto';
import type { PracticeView } from '#contract/practice';
import { afterAll, describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { openMemoryStore } from '../../../api/store/memory-store.ts';
import type { Actor } from '../../../api/usecases/scope.ts';
import type { Store } from '../../../api/usecases/ports.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { fill, person, setStage, type Stage } from './stage.ts';

const CLIENTS = 50;
const TURNS = 24;
const newFolder = temporaryFolders();
const open: Store[] = [];
afterAll(async () => {
  for (const store of open) await store.close();
});

/** What somebody did, and between which two moments; moments are counted, never measured. */
interface Deed {
  readonly who: number;
  readonly likes: boolean;
  readonly from: number;
  readonly to: number;
}
interface Reading {
  readonly who: number;
  readonly seen: PracticeView;
  readonly from: number;
  readonly to: number;
}

/** Whether somebody's like surely stood, or may have stood, at some moment of a reading. */
function standing(deeds: readonly Deed[], { from, to }: Reading): { surely: boolean; maybe: boolean } {
  const before = deeds.findLast((deed) => deed.to < from)?.likes ?? false;
  const during = deeds.filter((deed) => deed.to >= from && deed.from <= to);
  return {
    surely: before && during.every(({ likes }) => likes),
    maybe: before || during.some(({ likes }) => likes),
  };
}

/** Readings that nobody could have been given. */
function findImpossible(deeds: readonly Deed[], readings: readonly Reading[]): Reading[] {
  const byPerson = Array.from({ length: CLIENTS }, (_, who) => deeds.filter((deed) => deed.who === who));
  return readings.filter((reading) => {
    const all = byPerson.map((own) => standing(own, reading));
    const least = all.filter(({ surely }) => surely).length;
    const most = all.filter(({ maybe }) => maybe).length;
    const own = all[reading.who];
    const { likes, mine } = reading.seen;
    return likes < least || likes > most || (mine.liked ? own?.maybe === false : own?.surely === true);
  });
}

/** A throw that is the same in each run. */
const dice = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

async function live(stage: Stage, practiceId: string) {
  const deeds: Deed[] = [];
  const readings: Reading[] = [];
  let moment = 0;
  const one = async (who: number) => {
    const chance = dice(who + 7);
    const actor: Actor = { person: person(`c${who}`), sessionId: 's' };
    const input = { params: { id: practiceId } };
    for (let turn = 0; turn < TURNS; turn += 1) {
      const from = (moment += 1);
      if (chance() < 0.5) {
        const read = { name: 'readPractice', actor, input: fill<'readPractice'>(input) } as const;
        const seen = (await stage.useCases.call(read)).reply;
        readings.push({ who, seen, from, to: (moment += 1) });
      } else {
        const likes = chance() < 0.6;
        const name = likes ? 'likePractice' : 'unlikePractice';
        await stage.useCases.call({ name, actor, input: fill<typeof name>(input) });
        deeds.push({ who, likes, from, to: (moment += 1) });
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, who) => one(who)));
  return { deeds, readings };
}

describe.each([
  ['memory', () => openMemoryStore()],
  ['one file', async () => openLowdbStore(await newFolder(), { journalMaxBytes: 20_000 })],
] as const)('in %s', (_name, openStore) => {
  it('has no answer out of time, and counts what there is', async () => {
    const store = await openStore();
    open.push(store);
    const stage = await setStage({ store });
    await store.write(async (db) => {
      for (let who = 0; who < CLIENTS; who += 1) await db.put('people', person(`c${who}`));
    });
    const { id } = await stage.share('anna');
    const { deeds, readings } = await live(stage, id);
    expect(deeds.length + readings.length).toBe(CLIENTS * TURNS);
    expect(findImpossible(deeds, readings)).toEqual([]);
    const last = await stage.as('bruno', 'readPractice', { params: { id } });
    expect(last.likes).toBe(await store.read((db) => db.count('likes', { practiceId: id })));
  });

  it('counts a verdict once for each who gave it, however often and in whatever order', async () => {
    const store = await openStore();
    open.push(store);
    const stage = await setStage({ store });
    await store.write(async (db) => {
      for (let who = 0; who < CLIENTS; who += 1) await db.put('people', person(`c${who}`));
    });
    const { id } = await stage.share('anna');
    const give = (who: number) => {
      const params = { id, reuseId: randomUUID() };
      const say = (verdict: 'tried' | 'worked') =>
        stage.useCases.call({
          name: 'recordVerdict',
          actor: { person: person(`c${who}`), sessionId: 's' },
          input: fill<'recordVerdict'>({ params, body: { verdict, facets: {} } }),
        });
      return Promise.all([say('tried'), say('worked'), say('worked'), say('worked')]);
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, who) => give(who)));
    const { evidence } = await stage.as('bruno', 'readPractice', { params: { id } });
    expect([evidence.tried, evidence.worked]).toEqual([CLIENTS, CLIENTS]);
  });
});

it('would see an answer out of time', () => {
  const seen = (likes: number, liked: boolean) => ({ likes, mine: { liked } }) as PracticeView;
  const deeds = [{ who: 1, likes: true, from: 1, to: 2 }];
  const reading = (more: PracticeView) => [{ who: 1, seen: more, from: 3, to: 4 }];
  expect(findImpossible(deeds, reading(seen(1, true)))).toEqual([]);
  for (const wrong of [seen(0, true), seen(2, true), seen(1, false)])
    expect(findImpossible(deeds, reading(wrong))).toHaveLength(1);
});
