/** Forgets files that were sent for a kit and that no agreement came to name: an edit that was given up leaves nothing for ever. */
import type { WriteScope } from '../scope.ts';
import { dropKitFiles } from './drop-kit-files.ts';

/** An agreement that is being written waits in its writer's browser; who comes back to it after a holiday finds its files. */
export const UNNAMED_DAYS = 60;
const DAY_MS = 86_400_000;

export async function sweepKitFiles(scope: Pick<WriteScope, 'db' | 'announce'>, now: number): Promise<void> {
  const limit = now - UNNAMED_DAYS * DAY_MS;
  // All of them: named ones come first in any order, and would keep the others from ever being looked at.
  const rows = await scope.db.list('kitFiles');
  const old = rows.filter(({ at }) => Date.parse(at) <= limit);
  await dropKitFiles(
    scope,
    old.map(({ id }) => id),
  );
}
