/** Takes a verdict back, by the person who gave it; another's is as unknown as one that never was. */
import { Refusal } from '#contract/refusal';
import { findMerged } from './find-practice.ts';
import { retally } from './tally-practice.ts';
import { untellAuthor } from './tell-author.ts';
import type { WriteVerb } from './scope.ts';

export const withdrawVerdict: WriteVerb<'withdrawVerdict'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const reuse = await db.get('reuses', params.reuseId);
  // A device may still know it by a practice that was merged into another meanwhile.
  const practice = await findMerged(db, params.id);
  if (reuse?.personId !== actor.person.id || reuse.practiceId !== practice?.id)
    throw new Refusal('not-found');
  await db.remove('reuses', reuse.id);
  if (practice) await untellAuthor(scope, practice.authorId, reuse.id);
  if (practice?.status === 'live' && reuse.verdict !== 'declined') await retally(scope, practice);
};
