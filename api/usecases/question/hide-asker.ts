/** Hides the asker, or lets them be seen once it is answered; the practice that it became follows. */
import type { PracticeRow } from '../rows/practices.ts';
import type { QuestionRow } from '../rows/questions.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { flattenFacets } from '../flatten-facets.ts';
import { retally } from '../tally-practice.ts';
import { findOwnQuestion } from './find-question.ts';
import { presentQuestion, withoutPlaces } from './present-questions.ts';
import { tellInside } from './route-question.ts';

/** Only the practice made of the answer carries the asker's name and place; one that was there before does not. */
async function creditPractice(scope: WriteScope, question: QuestionRow): Promise<void> {
  const { practiceId, hidden, askerId, id, facets } = question;
  const practice = practiceId === undefined ? undefined : await scope.db.get('practices', practiceId);
  if (practice?.questionId !== id || practice.status !== 'live') return;
  const { askedById: _asker, sector: _sector, products: _products, ...rest } = practice;
  const plain: PracticeRow = { ...rest, ...flattenFacets(hidden ? withoutPlaces(facets) : facets) };
  await retally(scope, hidden ? plain : { ...plain, askedById: askerId });
}

export const hideAsker: WriteVerb<'hideAsker'> = async (scope, { params, body: { hidden } }) => {
  const { db, actor } = scope;
  const before = await findOwnQuestion(scope, params.id);
  const question: QuestionRow = { ...before, hidden };
  if (before.hidden !== hidden) {
    await db.put('questions', question);
    await creditPractice(scope, question);
    tellInside(scope, question, []);
  }
  return presentQuestion(db, actor.person.id, question);
};
