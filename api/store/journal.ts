/**
 * The journal that is being written: commits behind one file of rows, each on the disk before it is acknowledged. It is named
 * after the checksum of the file that it follows, so that no other file is ever read with it. It never mends itself.
 */
import { basename, dirname, join } from 'node:path';
import type { FileSystem, GrowingFile } from './file-system.ts';
import { headOfJournal, sealLines } from './journal-text.ts';

/** Enough of the checksum that two files of a folder never share it. */
const NAME_LENGTH = 16;
const prefixOf = (path: string): string => `${basename(path)}.journal-`;

export const journalPath = (path: string, sum: string): string =>
  join(dirname(path), prefixOf(path) + sum.slice(0, NAME_LENGTH));

/** All journals beside the file at `path`, whatever they follow. */
export async function listJournals(files: FileSystem, path: string): Promise<string[]> {
  const names = (await files.list(dirname(path))).filter((name) => name.startsWith(prefixOf(path)));
  return names.map((name) => join(dirname(path), name));
}

export class Journal {
  readonly path: string;
  bytes = 0;
  readonly #file: GrowingFile;
  #sum: string;
  /** What was said since `keepFromNow`; undefined while nobody wants it. */
  #kept: string[] | undefined;

  private constructor(path: string, file: GrowingFile, sum: string) {
    this.path = path;
    this.#file = file;
    this.#sum = sum;
  }

  /** Makes the journal of the file with this checksum; what it begins with is on the disk when this resolves. */
  static async begin(
    files: FileSystem,
    path: string,
    follows: string,
    words: readonly string[] = [],
  ): Promise<Journal> {
    const own = journalPath(path, follows);
    const { text, sum } = sealLines(follows, words);
    const begun = Buffer.from(headOfJournal(follows) + text);
    // Left by an attempt that failed: nothing in it was acknowledged.
    await files.remove(own);
    await files.create(own, [begun]);
    await files.flushFolder(dirname(own));
    const journal = new Journal(own, await files.grow(own), sum);
    journal.bytes = begun.length;
    return journal;
  }

  /** Resolves when it is on the disk. After a failure this journal must not be written again. */
  async append(words: string): Promise<void> {
    const { text, sum } = sealLines(this.#sum, [words]);
    const line = Buffer.from(text);
    await this.#file.append(line);
    this.#sum = sum;
    this.bytes += line.length;
    this.#kept?.push(words);
  }

  keepFromNow(): void {
    this.#kept = [];
  }

  get kept(): readonly string[] {
    return this.#kept ?? [];
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
