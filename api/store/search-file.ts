/**
 * The search, from an orderly stop to the next start, as one file beside the rows. It is gone as soon as it is read: what is erased while the
 * server runs is in no file then, and after a crash there is none.
 */
import { join } from 'node:path';
import { diskFiles, readIfThere, type FileSystem } from './file-system.ts';
import { writeDurably } from './write-durably.ts';

export const SEARCH_FILE = 'search.index';

/** Whoever writes rows without the search, or puts others in their place. */
export const dropSearchFile = (folder: string, files: FileSystem = diskFiles): Promise<void> =>
  files.remove(join(folder, SEARCH_FILE));

/** `reader`: tells the code that reads practices from another; kept as it is. */
export function openSearchFile(folder: string, reader: string, files: FileSystem = diskFiles) {
  const path = join(folder, SEARCH_FILE);
  return {
    reader,
    async take(): Promise<Uint8Array | undefined> {
      const bytes = await readIfThere(files, path);
      if (bytes) await files.remove(path);
      return bytes;
    },
    put: (bytes: Uint8Array): Promise<void> => writeDurably(files, path, [bytes]),
  };
}
