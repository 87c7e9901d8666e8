/** Looks whether a company's folder is whole: the rows' checksum, and a file for each picture. Mends nothing. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { picturePath, readSnapshot } from './read-snapshot.ts';

export interface Examined {
  readonly bytes: number;
  readonly people: number;
  readonly practices: number;
  readonly pictures: number;
  /** Ids of pictures whose file is gone. */
  readonly missing: readonly string[];
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Undefined when there is no company; @throws StoreProblem when its file is damaged. */
export async function examineFolder(folder: string): Promise<Examined | undefined> {
  const snapshot = await readSnapshot(folder);
  if (!snapshot) return undefined;
  const { people = [], practices = [], pictures = [] } = snapshot.tables;
  const missing: string[] = [];
  for (const { id } of pictures) if (!(await isThere(join(folder, picturePath(id))))) missing.push(id);
  return {
    bytes: snapshot.bytes.byteLength,
    people: people.length,
    practices: practices.length,
    pictures: pictures.length,
    missing,
  };
}
