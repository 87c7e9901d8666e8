/** Erases what was sent and nothing names any more, bytes and all; what something still names stays. */
import type { WriteScope } from './scope.ts';
import type { UploadKind } from './upload-kinds.ts';

type Scope = Pick<WriteScope, 'db' | 'announce'>;

/** After the row that named it was put. */
export async function dropUploads(
  { db, announce }: Scope,
  { table, isNamed, removal }: UploadKind,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    if (await isNamed(db, id)) continue;
    await db.remove(table, id);
    announce(removal(id));
  }
}
