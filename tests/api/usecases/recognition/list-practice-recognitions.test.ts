/** Bravos around a practice: of this one alone, newest first, for everybody who may read it. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { congratulate, WORD, winTogether } from '../congratulate.ts';
import { codeOf, setStage } from '../stage.ts';

it('has those for sharing it and for what came of it, and none of another practice', async () => {
  const stage = await setStage();
  const { practice, reuseId } = await winTogether(stage);
  const fact = { kind: 'first-share' as const, id: practice.id };
  const first = { id: randomUUID(), personId: 'anna', fact, text: WORD };
  await stage.as('helene', 'recognise', { body: first });
  stage.turnClock(1000);
  const { id } = await congratulate(stage, reuseId);
  const list = async (of: string) =>
    (await stage.as('karim', 'listPracticeRecognitions', { params: { id: of } })).items;
  expect((await list(practice.id)).map((each) => each.id)).toEqual([id, first.id]);
  const other = await stage.share('bruno');
  expect(await list(other.id)).toEqual([]);
  await stage.as('maria', 'removeRecognition', { params: { id } });
  expect((await list(practice.id)).map((each) => each.id)).toEqual([first.id]);
  await stage.as('anna', 'withdrawPractice', { params: { id: practice.id } });
  expect(await codeOf(list(practice.id))).toBe('not-found');
});

it('stops at the twenty newest', async () => {
  const stage = await setStage();
  const { practice, reuseId } = await winTogether(stage);
  await congratulate(stage, reuseId);
  await stage.store.write(async (db) => {
    const [row] = await db.list('recognitions');
    if (!row) throw new Error('nobody was congratulated');
    for (let minute = 10; minute < 35; minute += 1)
      await db.put('recognitions', { ...row, id: randomUUID(), at: `2030-01-01T09:${minute}:00.000Z` });
  });
  const { items } = await stage.as('karim', 'listPracticeRecognitions', { params: { id: practice.id } });
  expect([items.length, items[0]?.at, items.at(-1)?.at]).toEqual([
    20,
    '2030-01-01T09:34:00.000Z',
    '2030-01-01T09:15:00.000Z',
  ]);
});
