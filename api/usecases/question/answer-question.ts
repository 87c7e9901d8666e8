/** Answers a question, in words or by a practice that is already there. Anybody may, but the one who asked. */
import type { AnswerDraft } from '#contract/question';
import { Refusal } from '#contract/refusal';
import { notify } from '../notify.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { findQuestion } from './find-question.ts';
import { presentQuestion } from './present-questions.ts';
import { tellInside } from './route-question.ts';

async function checkAnswer({ db }: WriteScope, { id, text, practiceId }: AnswerDraft): Promise<void> {
  if (text === '' && practiceId === undefined) throw new Refusal('invalid', { paths: ['text'] });
  if (practiceId !== undefined && (await db.get('practices', practiceId))?.status !== 'live') {
    throw new Refusal('invalid', { paths: ['practiceId'] });
  }
  if (await db.get('answers', id)) throw new Refusal('conflict');
}

export const answerQuestion: WriteVerb<'answerQuestion'> = async (scope, { params, body }) => {
  const { db, actor, now } = scope;
  const question = await findQuestion(scope, params.id);
  if (question.askerId === actor.person.id) throw new Refusal('forbidden');
  if (question.status !== 'open') throw new Refusal('too-late');
  await checkAnswer(scope, body);
  const { id, text, practiceId } = body;
  await db.put('answers', {
    id,
    questionId: question.id,
    authorId: actor.person.id,
    text,
    ...(practiceId === undefined ? {} : { practiceId }),
    accepted: false,
    at: new Date(now).toISOString(),
  });
  const route = await db.get('questionRoutes', `${question.id}:${actor.person.id}`);
  if (route) await db.put('questionRoutes', { ...route, state: 'answered' });
  const about = { noun: 'question', id: question.id } as const;
  await notify(scope, { to: question.askerId, kind: 'question-answered', about, title: question.title });
  tellInside(scope, question, await db.list('questionRoutes', { where: { questionId: question.id } }));
  return presentQuestion(db, actor.person.id, question);
};
