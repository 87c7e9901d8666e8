/** Adopts a practice for the whole company, or takes that back. Its author is told of the honour, and keeps the name on it. */
import { findLivePractice } from '../find-practice.ts';
import { notify } from '../notify.ts';
import { presentPractice } from '../present-practices.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { retally } from '../tally-practice.ts';

async function setOfficial(scope: WriteScope, id: string, official: boolean) {
  const row = await findLivePractice(scope, id);
  // Nothing new is told of what is so already: a second click is no second honour.
  const kept = row.official === official ? row : await retally(scope, { ...row, official });
  if (official && !row.official) {
    const about = { noun: 'practice', id: row.id } as const;
    for (const to of [row.authorId, ...(row.alsoByIds ?? [])])
      await notify(scope, { to, kind: 'made-official', about, title: row.title });
  }
  return presentPractice(scope.db, scope.actor.person.id, kept);
}

export const makeOfficial: WriteVerb<'makeOfficial'> = (scope, { params }) =>
  setOfficial(scope, params.id, true);
export const dropOfficial: WriteVerb<'dropOfficial'> = (scope, { params }) =>
  setOfficial(scope, params.id, false);
