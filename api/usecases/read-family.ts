/** The family of a practice: the one it adapts and the ones that adapt it, as far as they are live. */
import { findPractice } from './find-practice.ts';
import { presentPractices } from './present-practices.ts';
import type { ReadVerb } from './scope.ts';

/** More would be a list that nobody reads; the newest say best what it has become. */
const CHILDREN_MAX = 20;

export const readFamily: ReadVerb<'readFamily'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const row = await findPractice(scope, params.id);
  const above = row.parentId === undefined ? undefined : await db.get('practices', row.parentId);
  const where = { parentId: row.id, status: 'live' };
  const below = await db.list('practices', { where, order: '-at', limit: CHILDREN_MAX });
  const parents = above?.status === 'live' ? [above] : [];
  const [parent] = await presentPractices(db, actor.person.id, parents);
  return { ...(parent ? { parent } : {}), children: await presentPractices(db, actor.person.id, below) };
};
