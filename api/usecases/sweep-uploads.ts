/** Forgets pictures and files that were sent and that nothing came to name: what was given up leaves nothing for ever. */
import { dropUploads } from './drop-uploads.ts';
import type { WriteScope } from './scope.ts';
import { UPLOAD_KINDS } from './upload-kinds.ts';

/** What is being written waits in its writer's browser, and acts wait there for the network; who comes back after a holiday finds it. */
export const UNNAMED_DAYS = 60;
const DAY_MS = 86_400_000;

export async function sweepUploads(scope: Pick<WriteScope, 'db' | 'announce'>, now: number): Promise<void> {
  const limit = now - UNNAMED_DAYS * DAY_MS;
  for (const kind of Object.values(UPLOAD_KINDS)) {
    // All of them: named ones come first in any order, and would keep the others from ever being looked at.
    const rows: readonly { readonly id: string; readonly at: string }[] = await scope.db.list(kind.table);
    const old = rows.filter(({ at }) => Date.parse(at) <= limit);
    await dropUploads(
      scope,
      kind,
      old.map(({ id }) => id),
    );
  }
}
