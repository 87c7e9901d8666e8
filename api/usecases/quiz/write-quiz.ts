/** Writes a draft of a quiz, whole, as often as one likes; once published it stays as it is, since people answer it. */
import { Refusal } from '#contract/refusal';
import type { QuizDraft } from '#contract/quiz';
import type { QuizRow } from '../rows/quizzes.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { presentWritten } from './present-written.ts';

/** Pictures of the writer's own (or there already) and practices that are live; anything else is refused by its place. */
async function checkLinks(scope: WriteScope, { questions }: QuizDraft, before?: QuizRow): Promise<void> {
  const { db, actor } = scope;
  const paths: string[] = [];
  for (const [at, { pictureId, practiceId }] of questions.entries()) {
    const picture = pictureId === undefined ? undefined : await db.get('pictures', pictureId);
    const isThere = pictureId === undefined || before?.pictures.includes(pictureId);
    if (!isThere && picture?.ownerId !== actor.person.id) paths.push(`questions.${at}.pictureId`);
    const isPractice = practiceId === undefined || (await db.get('practices', practiceId))?.status === 'live';
    if (!isPractice) paths.push(`questions.${at}.practiceId`);
  }
  const ids = questions.map(({ id }) => id);
  if (new Set(ids).size < ids.length) paths.push('questions');
  if (paths.length > 0) throw new Refusal('invalid', { paths });
}

export const writeQuiz: WriteVerb<'writeQuiz'> = async (scope, { params, body }) => {
  const { db, actor, now, announce } = scope;
  const before = await db.get('quizzes', params.id);
  if (before && before.status !== 'draft') throw new Refusal('conflict');
  await checkLinks(scope, body, before);
  const row: QuizRow = {
    ...body,
    id: params.id,
    authorId: before?.authorId ?? actor.person.id,
    status: 'draft',
    pictures: body.questions.flatMap(({ pictureId }) => pictureId ?? []),
    at: new Date(now).toISOString(),
  };
  await db.put('quizzes', row);
  announce({ type: 'changed', noun: 'quiz', id: row.id, only: actor.person.id });
  return presentWritten(db, row);
};
