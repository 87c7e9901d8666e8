/** Takes a verdict back, by the person who gave it; another's is as unknown as one that never was. */
import { Refusal } from '#contract/refusal';
import { retally } from './tally-practice.ts';
import { untellAuthor } from './tell-author.ts';
import type { WriteVerb } from './scope.ts';

export const withdrawVerdict: WriteVerb<'withdrawVerdict'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const reuse = await db.get('reuses', params.reuseId);
  if (reuse?.personId !== actor.person.id || reuse.practiceId !== params.id) throw new Refusal('not-found');
  await db.remove('reuses', reuse.id);
  const practice = await db.get('practices', reuse.practiceId);
  if (practice) await untellAuthor(scope, practice.authorId, reuse.id);
  if (practice?.status === 'live' && reuse.verdict !== 'declined') await retally(scope, practice);
};
