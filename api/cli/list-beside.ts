/** Where the pictures and the files of kits that rows name lie, or should lie, within a company's folder. */
import { findKitFile } from './find-kit-file.ts';
import { picturePath, type Snapshot } from './read-snapshot.ts';

/** Of pictures, then of files. */
export async function listBeside(
  folder: string,
  { pictures = [], kitFiles = [] }: Snapshot['tables'],
): Promise<readonly [readonly string[], readonly string[]]> {
  return [
    pictures.map(({ id }) => picturePath(id)),
    await Promise.all(kitFiles.map((file) => findKitFile(folder, file))),
  ];
}
