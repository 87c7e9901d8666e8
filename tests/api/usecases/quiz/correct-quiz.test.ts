/** A live quiz is corrected: passes stay, what has become right counts, and who answered sees what was corrected. */
import { expect, it } from 'vitest';
import type { QuizQuestion } from '#contract/quiz';
import { publish, quizDraft, take } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

/** The other choice is right, and the words say so. */
const turn = (asked: QuizQuestion) => ({
  ...asked,
  choices: asked.choices.map((choice) => ({ ...choice, right: choice.id === 'b' })),
  explanation: 'C’était la remise, en fait.',
});

it('keeps a pass that was earned, and gives one to who was right after all', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  const params = { id: quiz.id };
  await take(stage, 'anna', quiz);
  await take(stage, 'bruno', quiz, false);
  const correction = quizDraft({ title: 'Corrigé', questions: quiz.questions.map(turn) });
  const written = await stage.as('helene', 'correctQuiz', { params, body: correction });
  expect([written.version, written.title, written.status]).toEqual([2, 'Corrigé', 'live']);
  for (const who of ['anna', 'bruno']) {
    const { quiz: seen, answered } = await stage.as(who, 'readQuiz', { params });
    expect([who, seen.mine.passed, seen.correctedAt !== undefined]).toEqual([who, true, true]);
    expect(answered.map(({ right, corrected, correct }) => [right, corrected, correct])).toEqual([
      [true, true, ['b']],
      [true, true, ['b']],
    ]);
  }
});

it('asks for another mark from now on: an easier one passes who had failed, a harder one fails nobody who had passed', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  const params = { id: quiz.id };
  await take(stage, 'anna', quiz);
  await stage.as('bruno', 'answerQuiz', {
    params: { id: quiz.id, questionId: quiz.questions[0]?.id ?? '' },
    body: { choices: ['a'] },
  });
  await stage.as('bruno', 'answerQuiz', {
    params: { id: quiz.id, questionId: quiz.questions[1]?.id ?? '' },
    body: { choices: ['b'] },
  });
  const passed = async (who: string) => (await stage.as(who, 'readQuiz', { params })).quiz.mine.passed;
  expect([await passed('anna'), await passed('bruno')]).toEqual([true, false]);
  const mark = async (passPercent: number) =>
    stage.as('helene', 'correctQuiz', {
      params,
      body: quizDraft({ questions: quiz.questions, passPercent }),
    });
  expect((await mark(50)).passPercent).toBe(50);
  expect([await passed('anna'), await passed('bruno')]).toEqual([true, true]);
  await mark(100);
  expect([await passed('anna'), await passed('bruno')]).toEqual([true, true]);
});

it('takes a pass from nobody who had it by another mark than today’s', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  const params = { id: quiz.id };
  await take(stage, 'anna', quiz);
  // Passed when half was enough: the one answer that is wrong stays wrong.
  await stage.store.write(async (db) => {
    const [row] = await db.list('attempts', { where: { quizId: quiz.id } });
    const [first, ...rest] = row?.answers ?? [];
    if (row && first)
      await db.put('attempts', { ...row, answers: [{ ...first, choices: [], right: false }, ...rest] });
  });
  await stage.as('helene', 'correctQuiz', {
    params,
    body: quizDraft({ title: 'Relu', questions: quiz.questions }),
  });
  const { quiz: seen, answered } = await stage.as('anna', 'readQuiz', { params });
  expect(answered.map(({ right }) => right)).toEqual([false, true]);
  expect(seen.mine.passed).toBe(true);
});

it('shows a correction to who answered before it, of the questions that changed, and to nobody after', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  const params = { id: quiz.id };
  await take(stage, 'anna', quiz);
  const [first, second] = quiz.questions;
  if (!first || !second) throw new Error('A quiz of two questions has two');
  const reworded = { ...second, text: 'Qu’est-ce qui a emporté la décision ?' };
  await stage.as('helene', 'correctQuiz', { params, body: quizDraft({ questions: [first, reworded] }) });
  await take(stage, 'bruno', quiz);
  const corrections = async (who: string) =>
    (await stage.as(who, 'readQuiz', { params })).answered.map(({ corrected = false }) => corrected);
  expect([await corrections('anna'), await corrections('bruno')]).toEqual([
    [false, true],
    [false, false],
  ]);
});

it('refuses another set of questions, an unfinished one, a draft, a closed and an unknown quiz', async () => {
  const stage = await setStage();
  const { id, questions } = await publish(stage);
  const correct = (body: ReturnType<typeof quizDraft>, which = id) =>
    codeOf(stage.as('helene', 'correctQuiz', { params: { id: which }, body }));
  expect(await correct(quizDraft())).toBe('invalid');
  expect(await correct(quizDraft({ title: '', questions }))).toBe('invalid');
  expect(await correct(quizDraft({ questions }), crypto.randomUUID())).toBe('not-found');
  await stage.as('helene', 'removeQuiz', { params: { id } });
  expect(await correct(quizDraft({ questions }))).toBe('too-late');
  const draftId = crypto.randomUUID();
  await stage.as('helene', 'writeQuiz', { params: { id: draftId }, body: quizDraft({ questions }) });
  expect(await correct(quizDraft({ questions }), draftId)).toBe('too-late');
});
