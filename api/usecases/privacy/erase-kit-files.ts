/** What becomes of a person's files of kits: those of a running agreement stay with it, without an owner; the others go, bytes and all. */
import { dropKitFiles } from '../agreement/drop-kit-files.ts';
import type { WriteScope } from '../scope.ts';
import { listOwn } from './list-own.ts';

type Scope = Pick<WriteScope, 'db' | 'announce'>;

/** `formerId` stands where the name stood. */
export async function eraseKitFiles(scope: Scope, personId: string, formerId: string): Promise<void> {
  const { db } = scope;
  const own = await listOwn(db, 'kitFiles', personId);
  await dropKitFiles(
    scope,
    own.map(({ id }) => id),
  );
  for (const row of own) {
    if (await db.get('kitFiles', row.id)) await db.put('kitFiles', { ...row, ownerId: formerId });
  }
}
