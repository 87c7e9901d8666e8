/** Looks whether a company's folder is whole: the rows' checksum, and a file for each picture and each file of a kit. Mends nothing. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { listBeside } from './list-beside.ts';
import { readSnapshot } from './read-snapshot.ts';

export interface Examined {
  readonly bytes: number;
  readonly people: number;
  readonly practices: number;
  readonly pictures: number;
  readonly kitFiles: number;
  /** Places within the folder where a picture or a file of a kit should be, and is not. */
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
  const { people = [], practices = [], pictures = [], kitFiles = [] } = snapshot.tables;
  const missing: string[] = [];
  for (const path of (await listBeside(folder, snapshot.tables)).flat())
    if (!(await isThere(join(folder, path)))) missing.push(path);
  return {
    bytes: snapshot.bytes.byteLength,
    people: people.length,
    practices: practices.length,
    pictures: pictures.length,
    kitFiles: kitFiles.length,
    missing,
  };
}
