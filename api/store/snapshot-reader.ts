/** Reads one commit: whatever becomes durable meanwhile stays unseen until the reader is let go. */
import type { Reader, RowQuery, TableName, Tables } from '../usecases/ports.ts';
import { countRows, findRows } from './find-rows.ts';
import type { RowTables } from './row-tables.ts';

export class SnapshotReader implements Reader {
  readonly #tables: RowTables;
  readonly #commit: number;
  readonly #seq: number;

  constructor(tables: RowTables, commit: number, seq: number) {
    this.#tables = tables;
    this.#commit = commit;
    this.#seq = seq;
  }

  async get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined> {
    return this.#tables[table].find(id, this.#commit)?.row;
  }

  async list<T extends TableName>(table: T, query: RowQuery<T> = {}): Promise<Tables[T][]> {
    return findRows<Tables[T]>(this.#tables[table], query, this.#commit);
  }

  async count<T extends TableName>(table: T, where?: RowQuery<T>['where']): Promise<number> {
    return countRows<Tables[T]>(this.#tables[table], where, this.#commit);
  }

  async seq(): Promise<number> {
    return this.#seq;
  }
}
