/** A correction changes words and what is right, never what was answered. */
import { expect, it } from 'vitest';
import { listCorrected, listMoved } from '../../../../api/domain/quiz/compare-quiz.ts';
import { question, quizDraft } from '../../usecases/quizzes.ts';

const one = question();
const two = question();
const before = quizDraft({ questions: [one, two] });

it('lets words, pictures, links and what is right change', () => {
  const turned = one.choices.map((choice) => ({ ...choice, right: !choice.right, text: `${choice.text} ?` }));
  const after = quizDraft({ title: 'Autre', questions: [{ ...one, text: 'Autre ?', choices: turned }, two] });
  expect(listMoved(before, after)).toEqual([]);
  expect(listCorrected(before.questions, after.questions)).toEqual([one.id]);
  expect(listCorrected(before.questions, [one, two])).toEqual([]);
  const linked = { ...two, practiceId: crypto.randomUUID() };
  expect(listCorrected(before.questions, [one, linked])).toEqual([two.id]);
});

it('keeps questions, choices and their kind', () => {
  const moved = (over: Partial<typeof before>) => listMoved(before, quizDraft({ ...before, ...over }));
  expect(moved({ questions: [one] })).toEqual(['questions']);
  expect(moved({ questions: [two, one] })).toEqual(['questions']);
  expect(moved({ passPercent: 50, lang: 'en' })).toEqual(['lang']);
  expect(moved({ questions: [one, { ...two, kind: 'multiple' }] })).toEqual(['questions.1.kind']);
  expect(moved({ questions: [{ ...one, choices: one.choices.slice(1) }, two] })).toEqual([
    'questions.0.choices',
  ]);
});
