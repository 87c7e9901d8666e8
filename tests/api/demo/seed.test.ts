/** The demo is alive: every noun has something worth looking at, spread over the weeks, and nothing lies in the future. */
import { expect, it } from 'vitest';
import { seedCompany } from '../../../api/demo/seed.ts';
import { openMemoryStore } from '../../../api/store/memory-store.ts';
import { createPictureEncoder } from '../../../api/store/picture-encoder.ts';
import { createUseCases } from '../../../api/usecases/create-use-cases.ts';
import { machineUnpack } from '../../../api/cli/machine-unpack.ts';
import { readCsv } from '../../../api/cli/read-csv.ts';
import { keepReasons } from '../../../api/usecases/learning/keep-reasons.ts';
import type { VerbName } from '../../../api/usecases/verbs.ts';
import { fill, memoryShelf, random } from '../usecases/stage.ts';

const NOW = Date.parse('2027-02-10T15:00:00Z');

async function openDemo() {
  const store = await openMemoryStore();
  const [shelf, encoder] = [memoryShelf(), createPictureEncoder()];
  const kitShelf = memoryShelf();
  await seedCompany({ store, shelf, kitShelf, encoder, now: NOW });
  const settings = { url: '', invitationDays: 7 };
  const machine = { random, readCsv, unpack: machineUnpack };
  const ports = { store, shelf, kitShelf, encoder, settings, ...machine, clock: () => NOW };
  const useCases = await createUseCases(ports);
  await useCases.tend();
  return {
    store,
    async as<N extends VerbName>(who: string, name: N, input: object = {}) {
      const person = await store.read((db) => db.get('people', who));
      if (!person) throw new Error(who);
      const call = { name, actor: { person, sessionId: 's' }, input: fill<N>(input) };
      return (await useCases.call<N>(call as never)).reply;
    },
  };
}

it('has something worth looking at in every place, and nothing of tomorrow', async () => {
  const { as, store } = await openDemo();
  const pulse = await as('p45', 'readPulse', { query: { weeks: 12 } });
  expect(pulse.adoption.length).toBeGreaterThan(9);
  expect(pulse.matrix.some(({ from, to }) => from !== to)).toBe(true);
  expect(pulse.outcomes.length).toBeGreaterThan(2);
  expect(pulse.recognitions.length).toBeGreaterThan(2);
  expect(Object.values(pulse.now).filter((value) => value === null)).toEqual([]);
  const { gaps, searches } = await as('p45', 'listGaps');
  expect([gaps.length > 4, searches.length, gaps.some(({ asked }) => asked)]).toEqual([true, 2, true]);
  const upkeep = await as('p45', 'listUpkeep');
  expect([upkeep.failing.length > 0, upkeep.idle.length > 0]).toEqual([true, true]);
  expect((await as('p08', 'listPins', { query: { limit: 20 } })).items.length).toBeGreaterThan(0);
  expect((await as('p08', 'listWishes')).items).toHaveLength(1);
  const { lessons, events, needed } = await as('p48', 'readLearning');
  expect([lessons.length > 0, events > needed]).toEqual([true, true]);
  // The engine's own reasons are all such as the practice can give.
  const given = await store.write(async (db) => {
    const told: [string[], string[]][] = [];
    for (const { practiceId, personId, shown = [] } of await db.list('reuses')) {
      const [practice, person] = [await db.get('practices', practiceId), await db.get('people', personId)];
      if (practice && person)
        told.push([
          [...shown],
          await keepReasons({ db, actor: { person, sessionId: 's' } }, [practice], shown),
        ]);
    }
    return told.filter(([shown]) => shown.length > 0);
  });

  expect(given.length).toBeGreaterThan(needed);
  for (const [shown, kept] of given) expect(kept).toEqual(shown);
  const latest = await store.read(async (db) => [
    ...(await db.list('recognitions')),
    ...(await db.list('reuses')),
    ...(await db.list('likes')),
    ...(await db.list('notifications')),
  ]);
  expect(latest.every(({ at }) => Date.parse(at) <= NOW)).toBe(true);
});
