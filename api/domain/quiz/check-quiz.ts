/** What keeps a quiz from being published: each place at fault, dotted. A draft may be as unfinished as its writer likes. */
import type { QuizQuestion } from '#contract/quiz';
import { correctChoices } from './mark-answer.ts';

/** Shorter is no sentence. */
const TEXT_MIN = 3;

function areChoicesGood(question: QuizQuestion): boolean {
  const { kind, choices } = question;
  const right = correctChoices(question).length;
  const ids = new Set(choices.map(({ id }) => id));
  const texts = new Set(choices.map(({ text }) => text.toLocaleLowerCase()));
  const isDistinct = ids.size === choices.length && texts.size === choices.length && !texts.has('');
  return isDistinct && choices.length >= 2 && (kind === 'single' ? right === 1 : right >= 1);
}

interface Written {
  readonly title: string;
  readonly questions: readonly QuizQuestion[];
}

export function checkQuiz({ title, questions }: Written): string[] {
  const places = questions.flatMap((question, at) => [
    ...(question.text.length < TEXT_MIN ? [`questions.${at}.text`] : []),
    ...(areChoicesGood(question) ? [] : [`questions.${at}.choices`]),
  ]);
  const whole = [
    ...(title.length < TEXT_MIN ? ['title'] : []),
    ...(questions.length === 0 ? ['questions'] : []),
  ];
  return [...whole, ...places];
}
