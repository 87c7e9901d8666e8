/** Reads a file of a kit: its owner's, or one that a live agreement names, for whoever may read that; any other is `not-found`. */
import { Refusal } from '#contract/refusal';
import type { KitShelf, Reader } from '../ports.ts';
import type { Actor } from '../scope.ts';

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readKitFile(
  db: Reader,
  shelf: KitShelf,
  { person }: Actor,
  id: string,
): Promise<ReadFile> {
  const row = await db.get('kitFiles', id);
  const isNamed = async () => (await db.count('agreements', { files: id, status: 'live' })) > 0;
  if (!row || (row.ownerId !== person.id && !(await isNamed()))) throw new Refusal('not-found');
  const bytes = await shelf.get(id);
  if (!bytes) throw new Refusal('not-found');
  return { name: row.name, bytes };
}
