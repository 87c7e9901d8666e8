/** lowdb's adapter for one file that survives a crash; reads it whole or refuses it, and never mends a damaged one. */
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { decodeDocument, type Decoded } from './decode-document.ts';
import type { Document } from './document.ts';
import { encodeDocument } from './encode-document.ts';
import { readIfThere, type FileSystem } from './file-system.ts';
import { migrate, STEPS, type OldFile, type Steps } from './migrate.ts';
import { StoreProblem } from './store-problem.ts';
import { TEMPORARY, writeDurably } from './write-durably.ts';

export interface AdapterOptions {
  readonly steps?: Steps | undefined;
  /** Throws when this process may no longer write. */
  readonly beforeWrite?: () => Promise<void>;
}

export class DurableAdapter implements Adapter<Document> {
  /** Bytes of the file, as last read or written. */
  size = 0;
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #options: AdapterOptions;

  constructor(files: FileSystem, path: string, options: AdapterOptions = {}) {
    this.#files = files;
    this.#path = path;
    this.#options = options;
  }

  async read(): Promise<Document | null> {
    await this.#sweep();
    const bytes = await readIfThere(this.#files, this.#path);
    if (!bytes) return null;
    this.size = bytes.byteLength;
    const decoded = decodeDocument(bytes);
    return decoded.is === 'current' ? decoded.content : this.#bringUp(decoded);
  }

  async write(content: Document): Promise<void> {
    await this.#options.beforeWrite?.();
    const { chunks, size } = encodeDocument(content);
    await writeDurably(this.#files, this.#path, chunks);
    this.size = size;
  }

  #bringUp(decoded: Exclude<Decoded, { is: 'current' }>): Promise<Document> {
    if (decoded.is === 'damaged') throw new StoreProblem('damaged', this.#path, decoded.why);
    if (decoded.is === 'newer') throw new StoreProblem('newer', this.#path, String(decoded.version));
    return this.#migrate(decoded);
  }

  /** The old file stays beside the new one under its version's name. */
  async #migrate(old: OldFile): Promise<Document> {
    try {
      const content = migrate(old, this.#options.steps ?? STEPS);
      const kept = `${this.#path}.v${old.version}`;
      await this.#files.remove(kept);
      await this.#files.link(this.#path, kept);
      await this.write(content);
      return content;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new StoreProblem('migration-failed', this.#path, why, cause);
    }
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
