/** Lists what people were congratulated for around one practice: sharing it first, taking it up, what came of it. Newest first. */
import { findPractice } from '../find-practice.ts';
import type { ReadVerb } from '../scope.ts';
import { presentRecognitions } from './present-recognitions.ts';

/** More would be a wall under a practice; each stays on its person's page. */
const SHOWN_MAX = 20;

export const listPracticeRecognitions: ReadVerb<'listPracticeRecognitions'> = async (scope, { params }) => {
  const { db } = scope;
  const { id } = await findPractice(scope, params.id);
  const reuses = await db.list('reuses', { where: { practiceId: id } });
  const facts = [id, ...reuses.map((reuse) => reuse.id)];
  const rows = await Promise.all(facts.map((factId) => db.list('recognitions', { where: { factId } })));
  const latest = rows.flat().toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  return { items: await presentRecognitions(db, latest.slice(0, SHOWN_MAX)) };
};
