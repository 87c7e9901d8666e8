/**
 * The Store port over lowdb: rows in memory in versions, one document on the disk, commits carried there together. Readers see durable commits only; a write
 * that could not be made durable is undone everywhere, together with those that had read it. Knows no use case.
 */
import type { Low } from 'lowdb';
import type { Reader, Store, Writer } from '../usecases/ports.ts';
import { CommitQueue } from './commit-queue.ts';
import { DocumentEditor } from './document-editor.ts';
import type { Change, Document } from './document.ts';
import { freezeRow } from './freeze-row.ts';
import { makeTables } from './row-tables.ts';
import { SnapshotReader } from './snapshot-reader.ts';
import { StoreProblem } from './store-problem.ts';
import { SweepQueue } from './sweep-queue.ts';
import { TABLE_NAMES } from './table-names.ts';
import { Transaction } from './transaction.ts';
import { UncertainWrite } from './write-durably.ts';

export interface StoreEvents {
  /** Makes a commit durable by its changes; without it the whole document is written each time. */
  readonly append?: (changes: readonly Change[], content: Document) => Promise<void>;
  /** A write could not be made durable; called each time. */
  readonly onFailure?: (problem: StoreProblem) => void;
  /** After each durable write. */
  readonly onDurable?: () => void;
  readonly onClose?: () => Promise<void>;
}

export class RowStore implements Store {
  /** False from a failed write until the next that succeeds. */
  sound = true;
  readonly #low: Low<Document>;
  readonly #file: string;
  readonly #events: StoreEvents;
  readonly #tables = makeTables();
  readonly #editor = new DocumentEditor();
  readonly #sweeper = new SweepQueue(this.#tables);
  readonly #queue = new CommitQueue<Transaction>(
    (batch) => this.#persist(batch),
    (fallen, cause) => this.#giveUp(fallen, cause),
  );
  #durable = 0;
  #durableSeq: number;
  #commits = 0;
  #headSeq: number;
  #running: Transaction | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | undefined;

  /** `low` has been read. `file` is only what problems name. */
  constructor(low: Low<Document>, file: string, events: StoreEvents = {}) {
    this.#low = low;
    this.#file = file;
    this.#events = events;
    this.#durableSeq = low.data.seq;
    this.#headSeq = low.data.seq;
    this.#editor.follow(low.data);
    for (const name of TABLE_NAMES) {
      const rows = low.data.tables[name].flatMap((page) => page.rows.map(freezeRow));
      // The pages of a table hold the rows of that table.
      (this.#tables[name] as { load(rows: readonly unknown[]): void }).load(rows);
    }
  }

  async read<R>(work: (reader: Reader) => Promise<R>): Promise<R> {
    if (this.#closed) throw this.#problem('closed', 'read');
    const commit = this.#durable;
    this.#sweeper.enter(commit);
    try {
      return await work(new SnapshotReader(this.#tables, commit, this.#durableSeq));
    } finally {
      this.#sweeper.leave(commit, this.#durable);
    }
  }

  async write<R>(work: (writer: Writer) => Promise<R>): Promise<R> {
    if (this.#closed) throw this.#problem('closed', 'write');
    const turn = this.#turn.then(() => this.#run(work));
    this.#turn = turn.catch(() => undefined);
    const { result, durable } = await turn;
    await durable;
    return result;
  }

  /** Tries the disk again after a failed write, so that a store without writers can become sound by itself. */
  async check(): Promise<boolean> {
    if (!this.sound && !this.#closed) await this.write(async () => undefined).catch(() => undefined);
    return this.sound;
  }

  close(): Promise<void> {
    this.#closed ??= this.#turn.then(() => this.#queue.settled()).then(() => this.#events.onClose?.());
    return this.#closed;
  }

  /** Steps only; the promise of durability is handed out, so that the next write need not wait for it. */
  async #run<R>(work: (writer: Writer) => Promise<R>): Promise<{ result: R; durable: Promise<void> }> {
    const transaction = new Transaction(this.#tables, (this.#commits += 1), this.#headSeq);
    this.#running = transaction;
    try {
      const result = await work(transaction);
      transaction.throwIfRefused();
      this.#headSeq = transaction.lastSeq;
      // Also a write without changes waits: it may have read, and be about to report, what is not durable yet.
      const durable = this.#queue.add(transaction);
      durable.catch(() => undefined);
      return { result, durable };
    } catch (cause) {
      transaction.undo();
      throw cause;
    } finally {
      transaction.refuse(this.#problem('closed', 'this write has ended'));
      this.#running = undefined;
    }
  }

  async #persist(batch: readonly Transaction[]): Promise<void> {
    const last = batch.at(-1);
    if (!last) return;
    const changes = batch.flatMap((transaction) => transaction.changes);
    if (changes.length > 0 || !this.sound) {
      const before = this.#low.data;
      await this.#replace(this.#editor.amend(before, changes, last.lastSeq), before, changes);
    }
    this.sound = true;
    this.#durable = last.commit;
    this.#durableSeq = last.lastSeq;
    for (const { killed } of batch) this.#sweeper.bury(killed);
    this.#sweeper.sweep(this.#durable);
    this.#events.onDurable?.();
  }

  async #replace(next: Document, before: Document, changes: readonly Change[]): Promise<void> {
    try {
      this.#low.data = next;
      await (this.#events.append?.(changes, next) ?? this.#low.write());
    } catch (cause) {
      this.#low.data = before;
      this.#editor.follow(before);
      // What failed may be on the disk or not: put the old content back, or stay unsound until a write succeeds.
      if (cause instanceof UncertainWrite) await this.#low.write().catch(() => undefined);
      throw cause;
    }
  }

  #giveUp(fallen: readonly Transaction[], cause: unknown): StoreProblem {
    const problem = this.#problem(
      'write-failed',
      cause instanceof Error ? cause.message : String(cause),
      cause,
    );
    this.#running?.refuse(problem);
    this.#running?.undo();
    for (const transaction of fallen.toReversed()) transaction.undo();
    this.#headSeq = this.#durableSeq;
    this.sound = false;
    this.#events.onFailure?.(problem);
    return problem;
  }

  #problem(code: 'closed' | 'write-failed', detail: string, cause?: unknown): StoreProblem {
    return new StoreProblem(code, this.#file, detail, cause);
  }
}
