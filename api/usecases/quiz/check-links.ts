/** What the questions of a quiz show and lead to: the writer's own pictures, live practices, and each question once. */
import type { QuizDraft } from '#contract/quiz';
import { Refusal } from '#contract/refusal';
import type { QuizRow } from '../rows/quizzes.ts';
import type { WriteScope } from '../scope.ts';

/** Pictures and practices may be there already; anything else is refused by its place. */
export async function checkLinks(
  scope: WriteScope,
  { questions }: QuizDraft,
  before?: QuizRow,
): Promise<void> {
  const { db, actor } = scope;
  const paths: string[] = [];
  for (const [at, { pictureId, practiceId }] of questions.entries()) {
    const picture = pictureId === undefined ? undefined : await db.get('pictures', pictureId);
    const isThere = pictureId === undefined || before?.pictures.includes(pictureId);
    if (!isThere && picture?.ownerId !== actor.person.id) paths.push(`questions.${at}.pictureId`);
    const isLinked = before?.questions.some((each) => each.practiceId === practiceId);
    const isPractice =
      practiceId === undefined || isLinked || (await db.get('practices', practiceId))?.status === 'live';
    if (!isPractice) paths.push(`questions.${at}.practiceId`);
  }
  const ids = questions.map(({ id }) => id);
  if (new Set(ids).size < ids.length) paths.push('questions');
  if (paths.length > 0) throw new Refusal('invalid', { paths });
}
