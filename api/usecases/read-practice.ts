/** Reads one practice, as the reader may see it, and whether it is the first of its author. */
import { findPractice } from './find-practice.ts';
import { presentPractice } from './present-practices.ts';
import { readFirstShare } from './recognition/find-fact.ts';
import type { ReadVerb } from './scope.ts';

export const readPractice: ReadVerb<'readPractice'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const row = await findPractice(scope, params.id);
  const first = await readFirstShare(db, row.authorId);
  return { ...(await presentPractice(db, actor.person.id, row)), firstShare: first?.id === row.id };
};
