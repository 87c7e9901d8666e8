/** Finds a practice that the actor may see; hidden and unknown ones are refused alike. */
import { Refusal } from '#contract/refusal';
import type { PracticeRow } from './rows/practices.ts';
import type { ReadScope } from './scope.ts';

/** A withdrawn or retired practice is still its author's to read. */
export async function findPractice({ db, actor }: ReadScope, id: string): Promise<PracticeRow> {
  const row = await db.get('practices', id);
  if (!row || (row.status !== 'live' && row.authorId !== actor.person.id)) throw new Refusal('not-found');
  return row;
}

/** To act on: what is withdrawn takes no more likes, comments or verdicts, not even its author's. */
export async function findLivePractice({ db }: ReadScope, id: string): Promise<PracticeRow> {
  const row = await db.get('practices', id);
  if (row?.status !== 'live') throw new Refusal('not-found');
  return row;
}
