/** Finds a practice that the actor may see; hidden and unknown ones are refused alike, merged ones lead to what they became. */
import { Refusal } from '#contract/refusal';
import type { Reader } from './ports.ts';
import type { PracticeRow } from './rows/practices.ts';
import type { ReadScope } from './scope.ts';

/** A practice merged into one that was merged in its turn, and so on; a longer way is a circle. */
const MERGES_MAX = 8;

/** The practice by this name, or the one that it was merged into: addresses and devices may still know the old name. */
export async function findMerged(db: Reader, id: string): Promise<PracticeRow | undefined> {
  let row = await db.get('practices', id);
  for (let hop = 0; hop < MERGES_MAX && row?.retirement?.reason === 'merged' && row.replacedBy; hop += 1) {
    row = await db.get('practices', row.replacedBy);
  }
  return row;
}

/** A withdrawn or retired practice is still its author's to read. */
export async function findPractice({ db, actor }: ReadScope, id: string): Promise<PracticeRow> {
  const own = await db.get('practices', id);
  const row = own?.authorId === actor.person.id ? own : await findMerged(db, id);
  if (!row || (row.status !== 'live' && row.authorId !== actor.person.id)) throw new Refusal('not-found');
  return row;
}

/** To act on: what is withdrawn takes no more likes, comments or verdicts, not even its author's. */
export async function findLivePractice({ db }: ReadScope, id: string): Promise<PracticeRow> {
  const row = await findMerged(db, id);
  if (row?.status !== 'live') throw new Refusal('not-found');
  return row;
}
