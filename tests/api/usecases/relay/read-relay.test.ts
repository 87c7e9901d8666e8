/** One's own relay has what nobody else's view of it has. */
import { expect, it } from 'vitest';
import { winTogether } from '../congratulate.ts';
import { publish, take } from '../quizzes.ts';
import { setStage } from '../stage.ts';

it('adds what one took up, and the passes that one keeps for oneself', async () => {
  const stage = await setStage();
  const { practice } = await winTogether(stage);
  const quiz = await publish(stage);
  await take(stage, 'bruno', quiz);
  const relay = await stage.as('bruno', 'readRelay');
  expect(relay.took).toMatchObject([{ practiceId: practice.id, author: { id: 'anna' }, verdict: 'worked' }]);
  expect(relay.passes).toMatchObject([{ quizId: quiz.id, shown: false }]);
  expect(relay.expertise).toEqual([]);
});
