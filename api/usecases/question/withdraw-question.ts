/** Takes a question back while it is open: from then on it is unknown to everybody. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findOwnQuestion } from './find-question.ts';
import { tellInside } from './route-question.ts';

export const withdrawQuestion: WriteVerb<'withdrawQuestion'> = async (scope, { params }) => {
  const { db } = scope;
  const question = await findOwnQuestion(scope, params.id);
  if (question.status !== 'open') throw new Refusal('too-late');
  await db.put('questions', { ...question, status: 'withdrawn' });
  tellInside(scope, question, await db.list('questionRoutes', { where: { questionId: question.id } }));
};
