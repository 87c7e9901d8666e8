/**
 * lowdb's adapter for one file that survives a crash, with a journal of the commits since it was written. Reads both whole or
 * refuses them, never mends damage, and folds the journal into a new file when it has grown.
 */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Change, Document } from './document.ts';
import { encodeAhead, encodeDocument, type Encoded } from './encode-document.ts';
import type { FileSystem } from './file-system.ts';
import { Journal, listJournals } from './journal.ts';
import { wordsOf } from './journal-text.ts';
import { migrate, STEPS, type OldFile, type Steps } from './migrate.ts';
import { readStored } from './read-stored.ts';
import { StoreProblem } from './store-problem.ts';
import { TurnQueue } from './turn-queue.ts';
import { TEMPORARY, UncertainWrite, writeDurably } from './write-durably.ts';

/** A minute of a large company's busiest hour; read back in a tenth of a second. */
export const JOURNAL_MAX_BYTES = 8 * 1024 * 1024;

export interface AdapterOptions {
  readonly steps?: Steps | undefined;
  /** Throws when this process may no longer write. */
  readonly checkMine?: () => Promise<void>;
  readonly journalMaxBytes?: number | undefined;
}

function failUncertain(cause: unknown): never {
  throw new UncertainWrite(cause instanceof Error ? cause.message : String(cause), { cause });
}

export class DurableAdapter implements Adapter<Document> {
  /** Bytes of the file, as last read or written. */
  size = 0;
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #options: AdapterOptions;
  readonly #turns = new TurnQueue();
  /** Checksum of the file on the disk; undefined while there is none, or nobody knows which. */
  #sum: string | undefined;
  /** Of that file; begun with the first commit. */
  #journal: Journal | undefined;
  #folding: Promise<void> | undefined;
  #foldAt: number;

  constructor(files: FileSystem, path: string, options: AdapterOptions = {}) {
    this.#files = files;
    this.#path = path;
    this.#options = options;
    this.#foldAt = options.journalMaxBytes ?? JOURNAL_MAX_BYTES;
  }

  async read(): Promise<Document | null> {
    await this.#sweep();
    const stored = await readStored(this.#files, this.#path);
    if (!stored) return null;
    this.size = stored.bytes.byteLength;
    const { content, commits, sum } = stored;
    if (content.is === 'older') return this.#migrate(content);
    // Not with a journal behind it: whatever keeps that from being folded, it must not be begun anew.
    this.#sum = commits > 0 ? undefined : sum;
    // A journal that a crash may have cut is not written on: what it holds goes into a new file.
    // On a full disk that waits for the first commit, and reading goes on.
    if (commits > 0) await this.write(content.document).catch(() => undefined);
    return content.document;
  }

  /** The whole, in a new file. */
  write(content: Document): Promise<void> {
    return this.#turns.take(() => this.#write(content));
  }

  /** Makes durable what led to `content`, since the last `write` or `append`. */
  async append(changes: readonly Change[], content: Document): Promise<void> {
    await this.#turns.take(() => this.#append(changes, content));
    const journal = this.#journal;
    if (journal && journal.bytes > this.#foldAt) this.#folding ??= this.#fold(journal, content);
  }

  /** One file is left, unless the disk refuses: then the journal is read at the next start. */
  async close(content: Document): Promise<void> {
    await this.#folding;
    if (this.#journal) await this.write(content).catch(() => undefined);
    await this.#letGo();
  }

  async #write(content: Document): Promise<void> {
    await this.#options.checkMine?.();
    const { chunks, size, sum } = encodeDocument(content);
    this.#sum = undefined;
    await this.#letGo();
    await writeDurably(this.#files, this.#path, chunks);
    // Also one that seems to follow this very file: an attempt that failed may have left it.
    await this.#dropJournals().catch(failUncertain);
    this.size = size;
    this.#sum = sum;
  }

  async #append(changes: readonly Change[], content: Document): Promise<void> {
    if (this.#sum === undefined) return this.#write(content);
    try {
      if (!this.#journal) {
        await this.#options.checkMine?.();
        this.#journal = await Journal.begin(this.#files, this.#path, this.#sum);
      }
      await this.#journal.append(wordsOf(content.seq, changes));
      // After it: who took the lock meanwhile may have read the journal before these words.
      await this.#options.checkMine?.();
    } catch (cause) {
      this.#sum = undefined;
      failUncertain(cause);
    }
  }

  /** Writes the file anew beside the commits that go on; one that fails is tried again when as much has come again. */
  async #fold(journal: Journal, content: Document): Promise<void> {
    const most = this.#options.journalMaxBytes ?? JOURNAL_MAX_BYTES;
    this.#foldAt += most;
    const temporary = `${this.#path}.${randomUUID()}${TEMPORARY}`;
    try {
      journal.keepFromNow();
      await encodeAhead(content);
      const encoded = encodeDocument(content);
      await this.#files.create(temporary, encoded.chunks);
      await this.#turns.take(() => this.#swap(journal, temporary, encoded));
      this.#foldAt = most;
    } catch {
      await this.#files.remove(temporary).catch(() => undefined);
    }
    this.#folding = undefined;
  }

  /** The new file with what was said meanwhile in its own journal, which is there before it. Nobody appends during this. */
  async #swap(old: Journal, temporary: string, { size, sum }: Encoded): Promise<void> {
    // Another journal has not kept what was said since: it would be lost.
    if (this.#journal !== old || this.#sum === undefined)
      throw new Error('the file was written anew meanwhile');
    await this.#options.checkMine?.();
    const next = await Journal.begin(this.#files, this.#path, sum, old.kept);
    // Whether the file has its new name is unknown until the folder is flushed.
    this.#sum = undefined;
    this.#journal = next;
    await old.close();
    await this.#files.rename(temporary, this.#path);
    await this.#files.flushFolder(dirname(this.#path));
    this.#sum = sum;
    this.size = size;
    await this.#files.remove(old.path).catch(() => undefined);
  }

  /** The old file stays beside the new one under its version's name. */
  async #migrate(old: OldFile): Promise<Document> {
    try {
      const content = migrate(old, this.#options.steps ?? STEPS);
      const kept = `${this.#path}.v${old.version}`;
      await this.#files.remove(kept);
      await this.#files.link(this.#path, kept);
      for (const journal of await listJournals(this.#files, this.#path))
        await this.#files.link(journal, journal.replace(this.#path, kept));
      await this.write(content);
      return content;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new StoreProblem('migration-failed', this.#path, why, cause);
    }
  }

  async #letGo(): Promise<void> {
    const journal = this.#journal;
    this.#journal = undefined;
    // What could not be flushed was not acknowledged.
    await journal?.close().catch(() => undefined);
  }

  async #dropJournals(): Promise<void> {
    for (const journal of await listJournals(this.#files, this.#path)) await this.#files.remove(journal);
  }

  /** What a killed process was still writing was never acknowledged. */
  async #sweep(): Promise<void> {
    const folder = dirname(this.#path);
    const left = (await this.#files.list(folder)).filter(
      (name) => name.startsWith(`${basename(this.#path)}.`) && name.endsWith(TEMPORARY),
    );
    for (const name of left) await this.#files.remove(join(folder, name));
  }
}
