/** Tells an author what became of their practice: taken up, worked, failed, adapted. A decline is told to nobody. */
import { notify, untell } from './notify.ts';
import type { PracticeRow, ReuseRow } from './rows/practices.ts';
import type { WriteScope } from './scope.ts';

const KINDS = { tried: 'taken-up', worked: 'worked', failed: 'failed' } as const;

const toldAs = (reuseId: string, verdict: keyof typeof KINDS): string => `reuse:${reuseId}:${verdict}`;

/** Once for each verdict of a reuse, however often it is reported. */
export async function tellAuthor(scope: WriteScope, practice: PracticeRow, reuse: ReuseRow): Promise<void> {
  const { id, verdict } = reuse;
  if (verdict === 'declined') return;
  const about = { noun: 'practice', id: practice.id } as const;
  const once = toldAs(id, verdict);
  await notify(scope, { to: practice.authorId, kind: KINDS[verdict], about, title: practice.title, once });
}

/** A click that was taken back is no news. */
export async function untellAuthor(scope: WriteScope, authorId: string, reuseId: string): Promise<void> {
  for (const verdict of ['tried', 'worked', 'failed'] as const) {
    await untell(scope, authorId, toldAs(reuseId, verdict));
  }
}

/** The author of the practice that a new one adapts; the new one is what to open. Gives who was told. */
export async function tellParentsAuthor(scope: WriteScope, child: PracticeRow): Promise<string[]> {
  const parent = child.parentId === undefined ? undefined : await scope.db.get('practices', child.parentId);
  if (!parent) return [];
  const about = { noun: 'practice', id: child.id } as const;
  const once = `adapted:${child.id}`;
  await notify(scope, { to: parent.authorId, kind: 'adapted', about, title: parent.title, once });
  return [parent.authorId];
}
