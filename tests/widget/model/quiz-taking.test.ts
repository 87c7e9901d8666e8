/** One question, then what was right, then the next; a failure loses nothing. */
import { expect, it } from 'vitest';
import { QuizTaking } from '#widget/model/quiz-taking.ts';
import { asked, quizServer } from '../quiz-sample.ts';
import { offline, refused, uuid } from '../sample.ts';

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

it('tells what had arrived when its answer was lost and another was chosen: a question is answered once', async () => {
  const server = quizServer();
  let lost = true;
  const model = new QuizTaking({
    ...server,
    async answer(id, choices) {
      if ((await server.read()).next?.id !== id) throw refused('too-late', 'Trop tard.');
      const taking = await server.answer(id, choices);
      if (lost) throw offline();
      return taking;
    },
  });
  await model.load();
  model.choose('a', true);
  await model.answer();
  expect(model.act.failure.value?.kind).toBe('offline');
  lost = false;
  model.choose('c', true);
  await model.answer();
  expect([model.act.failure.value, model.last.value?.chosen, model.told.value]).toEqual([
    undefined,
    ['a'],
    true,
  ]);
  model.goOn();
  expect([model.asked.value?.id, model.chosen.value]).toEqual([uuid(2), []]);
});
