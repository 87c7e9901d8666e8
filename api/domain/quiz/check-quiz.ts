/** What keeps a quiz from being published: each place at fault, dotted. A draft may be as unfinished as its writer likes. */
import type { QuizQuestion } from '#contract/quiz';
import { correctChoices } from './mark-answer.ts';

export function checkQuiz({ questions }: { readonly questions: readonly QuizQuestion[] }): string[] {
  return questions.flatMap((question, at) => {
    const right = correctChoices(question).length;
    const ids = new Set(question.choices.map(({ id }) => id));
    const texts = new Set(question.choices.map(({ text }) => text.toLocaleLowerCase()));
    const isTwice = ids.size < question.choices.length || texts.size < question.choices.length;
    const isWrong = question.kind === 'single' ? right !== 1 : right < 1;
    return isTwice || isWrong ? [`questions.${at}.choices`] : [];
  });
}
