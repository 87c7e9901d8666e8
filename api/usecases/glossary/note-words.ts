/** Notes who added, changed or removed words of the company, in the write that does it; it decides nothing of them. */
import type { Writer } from '../ports.ts';
import type { WordChangeRow } from '../rows/company.ts';
import type { WriteScope } from '../scope.ts';

/** Who writes, and when. */
export interface Pen {
  /** Absent: the command line, which knows nobody. */
  readonly byId?: string;
  readonly at: string;
  readonly newId: () => string;
}
type Noted = Pick<WordChangeRow, 'act' | 'kind' | 'name'> & { readonly was?: string | undefined };

export const penOf = ({ actor, now, random }: Pick<WriteScope, 'actor' | 'now' | 'random'>): Pen => ({
  byId: actor.person.id,
  at: new Date(now).toISOString(),
  newId: () => random.id(),
});

/** `isOfTable`: they came with others, by a table. */
export async function noteWords(
  db: Writer,
  { byId, at, newId }: Pen,
  changes: readonly Noted[],
  isOfTable = false,
): Promise<void> {
  for (const { act, kind, name, was } of changes) {
    const by = byId === undefined ? {} : { byId };
    const before = was === undefined || was === name ? {} : { was };
    await db.put('wordChanges', { id: newId(), act, kind, name, ...before, isOfTable, ...by, at });
  }
}
