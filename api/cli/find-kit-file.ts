/** Where a file of a kit lies within the folder: under the ending of its kind, or as a PDF where an older version wrote it. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfKitFile } from '#contract/kit-kinds';
import { KIT_FOLDER, KINDS } from '../store/kit-shelf.ts';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Of one that is gone: where it should be. */
export async function findKitFile(
  folder: string,
  { id, name = '' }: { readonly id: string; readonly name?: string },
): Promise<string> {
  const own = kindOfKitFile(name);
  for (const kind of [own, ...KINDS]) {
    const path = `${KIT_FOLDER}/${id}.${kind}`;
    if (await isThere(join(folder, path))) return path;
  }
  return `${KIT_FOLDER}/${id}.${own}`;
}
