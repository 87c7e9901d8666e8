/** One question, then what was right, then the next; a failure loses nothing. */
import { expect, it } from 'vitest';
import { QuizTaking } from '#widget/model/quiz-taking.ts';
import { asked, quizServer } from '../quiz-sample.ts';
import { offline, uuid } from '../sample.ts';

it('goes question by question to the end, and can begin again', async () => {
  const model = new QuizTaking(quizServer());
  await model.load();
  model.choose('b', true);
  model.choose('a', true);
  expect(model.chosen.value).toEqual(['a']);
  await model.answer();
  expect([model.asked.value, model.last.value?.right]).toEqual([undefined, true]);
  model.goOn();
  expect(model.asked.value?.id).toBe(uuid(2));
  model.choose('a', true);
  model.choose('b', true);
  model.choose('b', false);
  await model.answer();
  expect(model.isOver.value).toBe(false);
  model.goOn();
  expect([model.isOver.value, model.taking.value?.quiz.mine.passed]).toEqual([true, true]);
  await model.show(true);
  expect(model.taking.value?.quiz.mine.shown).toBe(true);
  await model.again();
  expect(model.asked.value?.id).toBe(uuid(1));
});

it('keeps what was chosen when the answer does not leave', async () => {
  const model = new QuizTaking({ ...quizServer([asked(1)]), answer: () => Promise.reject(offline()) });
  await model.load();
  await model.answer();
  expect(model.act.failure.value).toBeUndefined();
  model.choose('c', true);
  await model.answer();
  expect([model.chosen.value, model.told.value, model.act.failure.value?.kind]).toEqual([
    ['c'],
    false,
    'offline',
  ]);
});
