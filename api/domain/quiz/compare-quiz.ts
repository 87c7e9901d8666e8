/** A live quiz and its correction: what may not change since people have answered it, and which questions did. It corrects nothing. */
import type { QuizDraft, QuizQuestion } from '#contract/quiz';

type Written = Pick<QuizDraft, 'lang'> & { readonly questions: readonly QuizQuestion[] };

const idsOf = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(' ');

/** Each place that is fixed and was moved, dotted: questions and choices keep their number and their order. */
export function listMoved(before: Written, after: Written): string[] {
  const moved: string[] = [];
  if (before.lang !== after.lang) moved.push('lang');
  if (idsOf(before.questions) !== idsOf(after.questions)) return [...moved, 'questions'];
  for (const [at, question] of before.questions.entries()) {
    const next = after.questions[at];
    if (next?.kind !== question.kind) moved.push(`questions.${at}.kind`);
    if (idsOf(question.choices) !== idsOf(next?.choices ?? [])) moved.push(`questions.${at}.choices`);
  }
  return moved;
}

const tell = ({ text, choices, explanation, pictureId, practiceId }: QuizQuestion): string =>
  JSON.stringify([text, choices.map((each) => [each.text, each.right]), explanation, pictureId, practiceId]);

/** Ids of the questions that say something else now. */
export function listCorrected(before: readonly QuizQuestion[], after: readonly QuizQuestion[]): string[] {
  const known = new Map(before.map((question) => [question.id, tell(question)]));
  return after.filter((question) => known.get(question.id) !== tell(question)).map(({ id }) => id);
}
