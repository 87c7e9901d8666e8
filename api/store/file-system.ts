/** The few file operations that durability stands on, as a seam: tests make each of them fail; nothing else touches the disk. */
import { constants } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

/** A file that grows. */
export interface GrowingFile {
  /** Resolves when the bytes are on the disk; after a failure nobody knows how many are. */
  append(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
export interface FileSystem {
  /** Creates the file (refuses an existing one), writes all of `chunks`, and flushes it to the disk. */
  create(path: string, chunks: readonly Uint8Array[]): Promise<void>;
  /** Opens a file that is there, at its end. */
  grow(path: string): Promise<GrowingFile>;
  read(path: string): Promise<Buffer<ArrayBuffer>>;
  /** Tells the file at a path from any other that is put in its place; '' where there is none. */
  mark(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; refuses an existing name, atomically. */
  link(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
  /** Makes the names in a folder durable. */
  flushFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
}

/** Linux takes at most 1,024 pieces in one `writev`. */
const PIECES_MAX = 1000;
type Handle = Awaited<ReturnType<typeof open>>;

/** A disk that fills up may take only a part and say so by the count: then the rest is asked again, and fails aloud. */
async function writeAll(handle: Handle, chunks: readonly Uint8Array[]): Promise<void> {
  for (let from = 0; from < chunks.length; from += PIECES_MAX) {
    let rest = chunks.slice(from, from + PIECES_MAX);
    while (rest.length > 0) {
      const { bytesWritten } = await handle.writev(rest);
      rest = dropBytes(rest, bytesWritten);
    }
  }
}

function dropBytes(chunks: readonly Uint8Array[], count: number): Uint8Array[] {
  let left = count;
  for (const [index, chunk] of chunks.entries()) {
    if (left < chunk.byteLength) return [chunk.subarray(left), ...chunks.slice(index + 1)];
    left -= chunk.byteLength;
  }
  return [];
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const diskFiles: FileSystem = {
  async create(path, chunks) {
    const handle = await open(path, 'wx', 0o600);
    try {
      await writeAll(handle, chunks);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async grow(path) {
    // Not 'a', which would make a file that is gone anew: without its beginning nobody could read it.
    const handle = await open(path, constants.O_WRONLY | constants.O_APPEND);
    return {
      async append(bytes) {
        await writeAll(handle, [bytes]);
        await handle.datasync();
      },
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  async mark(path) {
    const found = await stat(path, { bigint: true }).catch((cause: unknown) => {
      if (!hasCode(cause, 'ENOENT')) throw cause;
    });
    return found ? [found.dev, found.ino, found.size, found.mtimeNs].join(' ') : '';
  },
  rename,
  link,
  remove: (path) => rm(path, { force: true }),
  // Windows can neither open nor flush a folder; there NTFS journals the rename itself.
  flushFolder: (path) => (process.platform === 'win32' ? Promise.resolve() : flush(path)),
  list: (folder) => readdir(folder),
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
};

/** A system error of this kind, as `ENOENT`. */
export function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

export async function readIfThere(files: FileSystem, path: string): Promise<Buffer | undefined> {
  try {
    return await files.read(path);
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return undefined;
    throw cause;
  }
}
