/**
 * What others hold of a person who erases what is theirs: words in others' lists of what they had done or shared, and answers kept for
 * repeats, which are whole texts under a name. A repeat that comes after it is carried out anew, or finds what it made.
 */
import type { WriteScope } from '../scope.ts';

type Scope = Pick<WriteScope, 'db' | 'announce'>;

async function eraseNews(
  { db, announce }: Scope,
  personId: string,
  gone: ReadonlySet<string>,
): Promise<void> {
  for (const { id, byId, aboutId, personId: to } of await db.list('notifications')) {
    if (byId !== personId && !gone.has(aboutId)) continue;
    await db.remove('notifications', id);
    announce({ type: 'changed', noun: 'notification', id: to, only: to });
  }
}

/** Theirs, and colleagues' that show them: by the id, which stands beside every name. */
async function eraseReplies({ db }: Scope, personId: string, gone: ReadonlySet<string>): Promise<void> {
  const marks = [personId, ...gone].map((id) => JSON.stringify(id));
  for (const { id, body } of await db.list('replies'))
    if (marks.some((mark) => body.includes(mark))) await db.remove('replies', id);
}

/** `gone`: ids of what was theirs and is erased. */
export async function eraseTold(scope: Scope, personId: string, gone: ReadonlySet<string>): Promise<void> {
  await eraseNews(scope, personId, gone);
  await eraseReplies(scope, personId, gone);
}
