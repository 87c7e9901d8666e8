/** Forgets dead versions as soon as the last reader who may see them is gone; never earlier. */
import type { TableName } from '../usecases/ports.ts';
import type { RowTables } from './row-tables.ts';
import type { Version } from './version.ts';

interface Dead {
  readonly table: TableName;
  readonly version: Version;
}

export class SweepQueue {
  readonly #tables: RowTables;
  /** In the order of their deaths. */
  #dead: Dead[] = [];
  /** Commit → how many read it; in the order of commits, since readers always enter at the newest. */
  readonly #readers = new Map<number, number>();

  constructor(tables: RowTables) {
    this.#tables = tables;
  }

  enter(commit: number): void {
    this.#readers.set(commit, (this.#readers.get(commit) ?? 0) + 1);
  }

  leave(commit: number, durable: number): void {
    const left = (this.#readers.get(commit) ?? 1) - 1;
    if (left > 0) this.#readers.set(commit, left);
    else this.#readers.delete(commit);
    this.sweep(durable);
  }

  bury(dead: readonly Dead[]): void {
    this.#dead.push(...dead);
  }

  /** A version that died at commit n is seen by nobody who reads n or later. */
  sweep(durable: number): void {
    const [oldest = durable] = this.#readers.keys();
    const count = this.#dead.findIndex(({ version }) => version.died > oldest);
    const gone = this.#dead.splice(0, count < 0 ? this.#dead.length : count);
    for (const { table, version } of gone)
      // The version came out of this very table.
      (this.#tables[table] as { sweep(version: Version): void }).sweep(version);
  }
}
