/** Accepts an answer: it becomes a practice by the one who answered, with credit to the asker unless they stay hidden. */
import { Refusal } from '#contract/refusal';
import { flattenFacets } from '../flatten-facets.ts';
import { notify } from '../notify.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { AnswerRow, QuestionRow } from '../rows/questions.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { retally } from '../tally-practice.ts';
import { findOwnQuestion } from './find-question.ts';
import { presentQuestion, seesAsker, withoutPlaces } from './present-questions.ts';
import { tellInside } from './route-question.ts';

async function makePractice(
  scope: WriteScope,
  question: QuestionRow,
  { authorId, text }: AnswerRow,
  id: string,
): Promise<void> {
  const { db, now } = scope;
  if (await db.get('practices', id)) throw new Refusal('conflict');
  const author = await db.get('people', authorId);
  const { lang, title, hidden, askerId } = question;
  const row: PracticeRow = {
    id,
    rev: 1,
    kind: 'practice',
    lang,
    title,
    body: text,
    authorId,
    unit: author?.unit ?? '',
    region: author?.region ?? '',
    // Where the asker's customer is would lead to the asker.
    ...flattenFacets(hidden ? withoutPlaces(question.facets) : question.facets),
    pictures: [],
    questionId: question.id,
    ...(hidden ? {} : { askedById: askerId }),
    status: 'live',
    official: false,
    at: new Date(now).toISOString(),
  };
  await retally(scope, row);
}

export const acceptAnswer: WriteVerb<'acceptAnswer'> = async (scope, { params, body }) => {
  const { db, actor } = scope;
  const question = await findOwnQuestion(scope, params.id);
  const answer = await db.get('answers', params.answerId);
  if (answer?.questionId !== question.id) throw new Refusal('not-found');
  if (question.status !== 'open') throw new Refusal('too-late');
  const practiceId = answer.practiceId ?? body.practiceId;
  if (answer.practiceId === undefined) await makePractice(scope, question, answer, practiceId);
  const answered: QuestionRow = { ...question, status: 'answered', practiceId };
  await db.put('questions', answered);
  await db.put('answers', { ...answer, accepted: true });
  const routes = await db.list('questionRoutes', { where: { questionId: question.id } });
  await notify(scope, {
    to: answer.authorId,
    kind: 'answer-accepted',
    about: { noun: 'practice', id: practiceId },
    title: question.title,
    // A volunteer who was not asked does not learn here who it was.
    ...(seesAsker(answered, routes, answer.authorId) ? {} : { hidden: true as const }),
  });
  tellInside(scope, question, routes);
  return presentQuestion(db, actor.person.id, answered);
};
