/** Tells followers of a new practice, each once however many of its topics they follow; those already told are left out. */
import { notify } from '../notify.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { WriteScope } from '../scope.ts';
import { findFollowers } from './find-followers.ts';
import { topicsOf } from './topics-of.ts';

export async function tellFollowers(
  scope: WriteScope,
  row: PracticeRow,
  told: readonly string[],
): Promise<void> {
  const followers = await findFollowers(scope.db, topicsOf(row));
  const about = { noun: 'practice', id: row.id } as const;
  const telling = { kind: 'followed-practice', about, title: row.title, once: `shared:${row.id}` } as const;
  for (const to of followers) if (!told.includes(to)) await notify(scope, { ...telling, to });
}
