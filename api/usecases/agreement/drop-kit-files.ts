/** Erases files that no live agreement names any more, bytes and all; those that one still names stay. */
import type { WriteScope } from '../scope.ts';

type Scope = Pick<WriteScope, 'db' | 'announce'>;

/** After the row of the agreement was put. */
export async function dropKitFiles({ db, announce }: Scope, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if ((await db.count('agreements', { files: id, status: 'live' })) > 0) continue;
    await db.remove('kitFiles', id);
    announce({ type: 'kit-file-removed', fileId: id });
  }
}
