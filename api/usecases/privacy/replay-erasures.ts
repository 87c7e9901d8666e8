/** Carries out again, in a restored state, the erasures that it does not know of; those that it knows it has already seen. */
import type { Writer } from '../ports.ts';
import type { Change } from '../scope.ts';
import type { ErasureRow } from '../rows/erasures.ts';
import { erasePerson } from './erase-person.ts';

export interface Replayed {
  readonly people: number;
  /** Pictures whose bytes are to go too. */
  readonly pictures: readonly string[];
  /** Files of kits, likewise. */
  readonly kitFiles: readonly string[];
}

export async function replayErasures(db: Writer, erasures: readonly ErasureRow[]): Promise<Replayed> {
  const pictures: string[] = [];
  const kitFiles: string[] = [];
  let people = 0;
  for (const erasure of erasures) {
    if (await db.get('erasures', erasure.id)) continue;
    const announce = (change: Change) => {
      if (change.type === 'picture-removed') pictures.push(change.pictureId);
      if (change.type === 'kit-file-removed') kitFiles.push(change.fileId);
    };
    await erasePerson({ db, announce }, erasure.personId, erasure.practices);
    await db.put('erasures', erasure);
    people += 1;
  }
  return { people, pictures, kitFiles };
}
