/** Headquarters says an answer of a live quiz better: whoever took it before sees what was corrected, and keeps their pass. */
import { storyId } from '../story.ts';
import type { Player } from './player.ts';

const QUIZ = storyId('quiz/hotel');
const MORE =
  'Précision du terrain : laisser la machine le dimanche aussi, c’est ce jour-là que la queue se voit.';

export async function playCorrection({ store, play }: Player): Promise<void> {
  const quiz = await store.read((db) => db.get('quizzes', QUIZ));
  const [first, ...others] = quiz?.questions ?? [];
  if (!quiz || !first) throw new Error('The demo has no quiz to correct');
  const { lang, title, passPercent, authorId } = quiz;
  const questions = [{ ...first, explanation: `${first.explanation} ${MORE}` }, ...others];
  await play(authorId, 1, 'correctQuiz', {
    params: { id: QUIZ },
    body: { lang, title, passPercent, questions },
  });
}
