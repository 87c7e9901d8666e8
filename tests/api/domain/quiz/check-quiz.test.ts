/** What keeps a quiz from being published. */
import { expect, it } from 'vitest';
import type { QuizQuestion } from '#contract/quiz';
import { checkQuiz } from '#domain/quiz/check-quiz';

const ask = (
  kind: QuizQuestion['kind'],
  ...choices: readonly (readonly [string, boolean])[]
): QuizQuestion => ({
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
] as const)('%s', (_what, question, paths) => {
  expect(checkQuiz({ questions: [question] })).toEqual(paths);
});
