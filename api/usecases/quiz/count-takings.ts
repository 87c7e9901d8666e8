/**
 * Adds finished takings to what is told of a quiz, by whole fives and for good. What is told is never summed again from the answers:
 * whoever then forgets theirs, takes the quiz again or leaves would be the difference between two readings (2026-11).
 */
import { wholeFives } from '#domain/privacy/round-figures';
import type { Writer } from '../ports.ts';
import type { AttemptRow, QuizRow, TakingsTold } from '../rows/quizzes.ts';

const NOTHING: TakingsTold = { finished: 0, passed: 0, right: {} };
const finishedAt = (attempt: AttemptRow): string => attempt.finishedAt ?? '';

function add(told: TakingsTold, { answers, passed }: AttemptRow): TakingsTold {
  const right = { ...told.right };
  for (const answer of answers)
    if (answer.right) right[answer.questionId] = (right[answer.questionId] ?? 0) + 1;
  return { finished: told.finished + 1, passed: told.passed + (passed ? 1 : 0), right };
}

/** After the row of the last answer was put. */
export async function countTakings(db: Writer, quiz: QuizRow): Promise<void> {
  const all = await db.list('attempts', { where: { quizId: quiz.id } });
  const waiting = all
    .filter((attempt) => attempt.finishedAt !== undefined && !attempt.counted)
    .toSorted((a, b) => finishedAt(a).localeCompare(finishedAt(b)) || a.id.localeCompare(b.id));
  const fives = wholeFives(waiting);
  if (fives.length === 0) return;
  for (const attempt of fives) await db.put('attempts', { ...attempt, counted: true });
  // Told to nobody: that somebody finished is their own business.
  await db.put('quizzes', { ...quiz, told: fives.reduce(add, quiz.told ?? NOTHING) });
}
