/** Marks answers: what is right is exactly the right choices and no other. There is no half right. */
import type { QuizQuestion } from '#contract/quiz';

export function correctChoices({ choices }: Pick<QuizQuestion, 'choices'>): string[] {
  return choices.filter(({ right }) => right).map(({ id }) => id);
}

export function markAnswer(question: Pick<QuizQuestion, 'choices'>, chosen: readonly string[]): boolean {
  const correct = correctChoices(question);
  return new Set(chosen).size === correct.length && correct.every((id) => chosen.includes(id));
}

/** Whether `right` of `asked` questions reach the share that makes a pass. */
export function isPass(right: number, asked: number, passPercent: number): boolean {
  return asked > 0 && right * 100 >= asked * passPercent;
}
