/** Finds a quiz that the actor may see: a draft is headquarters', a closed one theirs who took it; any other is unknown. */
import { Refusal } from '#contract/refusal';
import type { AttemptRow, QuizRow } from '../rows/quizzes.ts';
import type { ReadScope } from '../scope.ts';

export function attemptId(quizId: string, personId: string): string {
  return `${quizId}:${personId}`;
}

/** What the actor did with a quiz so far. There is no way to another person's. */
export function findAttempt({ db, actor }: ReadScope, quizId: string): Promise<AttemptRow | undefined> {
  return db.get('attempts', attemptId(quizId, actor.person.id));
}

export async function findTakenQuiz(scope: ReadScope, id: string): Promise<QuizRow> {
  const quiz = await scope.db.get('quizzes', id);
  const isOpen = quiz?.status === 'live';
  const isMine = quiz?.status === 'closed' && (await findAttempt(scope, id)) !== undefined;
  if (!quiz || !(isOpen || isMine)) throw new Refusal('not-found');
  return quiz;
}
