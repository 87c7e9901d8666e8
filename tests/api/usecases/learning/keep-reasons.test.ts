/** Reasons that could not be are not learned from, and nothing else is lost with them. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { draft, fill, person, setStage } from '../stage.ts';
import { giveAnswers, WEEK_MS } from './answers.ts';

const LIES = ['official', 'agreement:x', 'city:lyon', 'evidence', 'competitor:café'];

async function prepare() {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const say = async (who: string, shown: string[] | undefined, practiceId = id, reuseId = randomUUID()) => {
    const body = { verdict: 'worked' as const, facets: {}, note: 'Le chef a goûté', shown };
    const reply = await stage.as(who, 'recordVerdict', { params: { id: practiceId, reuseId }, body });
    return { reply, reuseId, kept: (await stage.store.read((db) => db.get('reuses', reuseId)))?.shown };
  };
  const unlikely = async () => (await stage.as('admin', 'readLearning')).unlikely;
  return { ...stage, id, say, unlikely };
}

it('keeps what the practice can give, and the verdict whatever came with it', async () => {
  const { say, unlikely, as, id } = await prepare();
  const honest = ['sector:hotel', 'product:machine 200', 'words', 'fresh'];
  expect((await say('bruno', honest)).kept).toEqual(honest);
  expect((await say('bruno', undefined)).kept).toBeUndefined();
  expect(await unlikely()).toBeUndefined();
  const { reply, kept } = await say('karim', ['sector:hotel', ...LIES]);
  expect([reply.verdict, reply.note, kept]).toEqual([
    'worked',
    'Le chef a goûté',
    ['sector:hotel', 'evidence'],
  ]);
  expect((await say('maria', ['official'])).kept).toBeUndefined();
  expect(await unlikely()).toBe(2);
  expect((await as('anna', 'readPractice', { params: { id } })).evidence.worked).toBe(4);
  expect((await as('admin', 'resetLearning', { body: { on: true } })).unlikely).toBe(2);
});

it('keeps what was shown first when a later report says what could not be', async () => {
  const { say, id } = await prepare();
  const { reuseId } = await say('bruno', ['sector:hotel']);
  expect((await say('bruno', ['official'], id, reuseId)).kept).toEqual(['sector:hotel']);
});

it('says "your unit" of the unit of whoever was shown it alone', async () => {
  const { say, share } = await prepare();
  // Anna and Karim are of the same length, and so of other units than Bruno and Maria.
  const { id } = await share('maria');
  expect((await say('bruno', ['unit'], id)).kept).toEqual(['unit']);
  expect((await say('anna', ['unit'], id)).kept).toBeUndefined();
});

it('hears the reasons of a double that a device still knows by its old name', async () => {
  const { say, share, as, unlikely } = await prepare();
  const into = await share('anna', {
    title: 'Autocollants',
    body: 'Sur la machine',
    facets: { city: 'Brest' },
  });
  const double = await share('maria', { facets: { city: 'Vaise' } });
  await as('helene', 'mergePractice', { params: { id: double.id }, body: { into: into.id } });
  const { kept } = await say('bruno', ['city:vaise', 'city:brest', 'city:lyon'], double.id);
  expect(kept).toEqual(['city:vaise', 'city:brest']);
  expect(await unlikely()).toBe(1);
  expect((await say('bruno', ['city:vaise'], into.id)).kept).toBeUndefined();
});

it('learns nothing from ten of forty who report reasons that could not be', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 600, 30);
  const practices = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => stage.share('anna', draft({ title: `Autocollants ${at}` }))),
  );
  for (let at = 0; at < 10; at += 1) {
    const liar = person(`liar${at}`);
    await stage.store.write((db) => db.put('people', liar));
    for (const [turn, { id }] of practices.entries()) {
      const verdict = turn % 2 === 0 ? ('worked' as const) : ('declined' as const);
      const shown = verdict === 'worked' ? ['official', 'agreement:x'] : ['competitor:x', 'region:x'];
      const input = fill<'recordVerdict'>({
        params: { id, reuseId: randomUUID() },
        body: { verdict, facets: {}, shown },
      });
      const actor = { person: liar, sessionId: 's' };
      await stage.useCases.call({ name: 'recordVerdict', actor, input });
    }
  }
  for (let week = 0; week < 4; week += 1) {
    await stage.useCases.tend();
    stage.turnClock(WEEK_MS);
  }
  const { lessons, events, unlikely } = await stage.as('admin', 'readLearning');
  expect(lessons.map(({ term }) => term).toSorted()).toEqual(['sector', 'words']);
  expect([events, unlikely]).toEqual([600, 200]);
});
