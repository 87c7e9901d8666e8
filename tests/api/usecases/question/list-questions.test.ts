/** Four lists of questions, each as its reader may see it. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Stage } from '../stage.ts';
import { answered, DAY_MS, prove, question, setCases } from './cases.ts';

const idsOf = async (stage: Stage, who: string, of: 'open' | 'mine' | 'for-me' | 'answered') =>
  (await stage.as(who, 'listQuestions', { query: { of, limit: 20 } })).items.map(({ id }) => id);

it('keeps open, answered, own and waiting questions apart', async () => {
  const stage = await setCases();
  await prove(stage, 'anna', 2);
  const first = await stage.as('bruno', 'askQuestion', { body: question() });
  stage.turnClock(DAY_MS);
  const second = await stage.as('karim', 'askQuestion', { body: question() });
  const { id, answerId } = await answered(stage, 'anna');
  await stage.as('bruno', 'acceptAnswer', { params: { id, answerId }, body: { practiceId: randomUUID() } });
  expect(await idsOf(stage, 'maria', 'open')).toEqual([second.id, first.id]);
  expect(await idsOf(stage, 'maria', 'answered')).toEqual([id]);
  expect((await idsOf(stage, 'bruno', 'mine')).toSorted()).toEqual([first.id, id].toSorted());
  expect(await idsOf(stage, 'anna', 'for-me')).toEqual([first.id, second.id]);
  expect(await idsOf(stage, 'maria', 'for-me')).toEqual([]);
});

it('gives page after page', async () => {
  const stage = await setCases();
  for (let n = 0; n < 3; n += 1) {
    await stage.as('bruno', 'askQuestion', { body: question() });
    stage.turnClock(DAY_MS);
  }
  const first = await stage.as('maria', 'listQuestions', { query: { of: 'open', limit: 2 } });
  const query = { of: 'open' as const, limit: 2, cursor: first.next ?? '' };
  const second = await stage.as('maria', 'listQuestions', { query });
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
});
