/** A quiz in the panel: one at most, quiet for a week when put off, taken question by question against the real server. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish } from '../../api/usecases/quizzes.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.enter();
});
afterEach(() => stage.close());

it('waits until it is taken, and tells nothing of what is right before', async () => {
  expect(await stage.ask['quiz.waiting']({})).toBeUndefined();
  const { id, questions } = await publish(stage.server.stage);
  expect((await stage.ask['quiz.waiting']({}))?.id).toBe(id);
  const read = await stage.ask['quiz.read']({ id });
  expect(JSON.stringify(read)).not.toContain('"right"');
  for (const question of questions) {
    await stage.ask['quiz.answer']({ id, questionId: question.id, choices: ['a'] });
  }
  expect(await stage.ask['quiz.waiting']({})).toBeUndefined();
  expect(await stage.ask['quiz.show']({ id, shown: true })).toBeUndefined();
  expect(await stage.ask['quiz.read']({ id })).toMatchObject({
    quiz: { mine: { passed: true, shown: true } },
  });
  await stage.ask['quiz.forget']({ id });
  expect((await stage.ask['quiz.waiting']({}))?.id).toBe(id);
});

it('keeps silent for a week when it is put off', async () => {
  const { id } = await publish(stage.server.stage);
  await stage.ask['quiz.later']({ id });
  expect(await stage.ask['quiz.waiting']({})).toBeUndefined();
  stage.clock.ms = 7 * 86_400_000;
  expect((await stage.ask['quiz.waiting']({}))?.id).toBe(id);
});

it('waits in silence without a network, and says a refusal in words', async () => {
  const { id, questions } = await publish(stage.server.stage);
  const later = questions[1]?.id ?? '';
  const refused = await stage.ask['quiz.answer']({ id, questionId: later, choices: ['a'] });
  expect(refused).toMatchObject({ refused: { code: 'too-late' } });
  stage.net.down = true;
  expect(await stage.ask['quiz.waiting']({})).toBeUndefined();
});
