/** What keeps a quiz from being published. */
import { expect, it } from 'vitest';
import type { QuizQuestion } from '#contract/quiz';
import { checkQuiz } from '#domain/quiz/check-quiz';

type Choice = readonly [string, boolean];
const ask = (kind: QuizQuestion['kind'], ...choices: readonly Choice[]): QuizQuestion => ({
  id: '00000000-0000-4000-8000-000000000001',
  text: 'Pourquoi ?',
  kind,
  explanation: '',
  choices: choices.map(([text, right], at) => ({ id: `c${at}`, text, right })),
});

it.each([
  ['one right of a single', ask('single', ['A', true], ['B', false]), []],
  ['two right of a single', ask('single', ['A', true], ['B', true]), ['questions.0.choices']],
  ['none right of a single', ask('single', ['A', false], ['B', false]), ['questions.0.choices']],
  ['two right of several', ask('multiple', ['A', true], ['B', true]), []],
  ['none right of several', ask('multiple', ['A', false], ['B', false]), ['questions.0.choices']],
  ['the same choice twice', ask('single', ['Remise', true], ['remise', false]), ['questions.0.choices']],
  ['a choice without words', ask('single', ['A', true], ['', false]), ['questions.0.choices']],
  ['one choice only', ask('single', ['A', true]), ['questions.0.choices']],
  ['no words', { ...ask('single', ['A', true], ['B', false]), text: '' }, ['questions.0.text']],
] as const)('%s', (_what, question, paths) => {
  expect(checkQuiz({ title: 'Un titre', questions: [question] })).toEqual(paths);
});

it('wants a title and a question', () => {
  expect(checkQuiz({ title: '', questions: [] })).toEqual(['title', 'questions']);
});
