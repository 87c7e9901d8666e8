/** One write: works on the newest rows, sees its own steps, and can be undone until it is durable. */
import type { Reader, RowQuery, TableName, Tables, Writer } from '../usecases/ports.ts';
import type { Change } from './document.ts';
import { freezeRow } from './freeze-row.ts';
import type { RowTables } from './row-tables.ts';
import { SnapshotReader } from './snapshot-reader.ts';
import { HEAD, type AnyRow, type Version } from './version.ts';

interface Step {
  readonly table: TableName;
  readonly born: Version | undefined;
  readonly killed: Version | undefined;
}

/** A frozen copy without empty keys: what is in memory is what the disk would give back. */
function settle<Row extends AnyRow>(row: Row, seq: number): Row {
  const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  // The copy has the same keys as the row, and its own `seq`.
  return freezeRow({ ...kept, seq } as unknown as Row);
}

export class Transaction implements Writer {
  readonly commit: number;
  readonly changes: Change[] = [];
  readonly #tables: RowTables;
  readonly #reader: Reader;
  readonly #steps: Step[] = [];
  #seq: number;
  #refused: Error | undefined;

  constructor(tables: RowTables, commit: number, seq: number) {
    this.#tables = tables;
    this.#reader = new SnapshotReader(tables, HEAD, seq);
    this.commit = commit;
    this.#seq = seq;
  }

  /** The greatest `seq` after this write. */
  get lastSeq(): number {
    return this.#seq;
  }

  /** Versions that this write replaced or removed. */
  get killed(): readonly { table: TableName; version: Version }[] {
    return this.#steps.flatMap(({ table, killed }) => (killed ? [{ table, version: killed }] : []));
  }

  async get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined> {
    this.throwIfRefused();
    return this.#reader.get(table, id);
  }

  async list<T extends TableName>(table: T, query?: RowQuery<T>): Promise<Tables[T][]> {
    this.throwIfRefused();
    return this.#reader.list(table, query);
  }

  async count<T extends TableName>(table: T, where?: RowQuery<T>['where']): Promise<number> {
    this.throwIfRefused();
    return this.#reader.count(table, where);
  }

  async seq(): Promise<number> {
    return this.#seq;
  }

  async put<T extends TableName>(table: T, row: Tables[T]): Promise<void> {
    this.throwIfRefused();
    this.#seq += 1;
    const settled = settle(row, this.#seq);
    const killed = this.#tables[table].find(row.id, HEAD);
    const born = this.#tables[table].put(settled, this.commit);
    this.#steps.push({ table, born, killed });
    this.changes.push({ table, id: row.id, row: settled });
  }

  async remove(table: TableName, id: string): Promise<void> {
    this.throwIfRefused();
    const killed = this.#tables[table].kill(id, this.commit);
    if (!killed) return;
    this.#steps.push({ table, born: undefined, killed });
    this.changes.push({ table, id, row: undefined });
  }

  /** Takes every step back, last first. Later writes must have been undone before. */
  undo(): void {
    for (const { table, born, killed } of this.#steps.toReversed()) {
      if (born) this.#unput(table, born);
      if (killed) killed.died = Infinity;
    }
    this.#steps.length = 0;
    this.changes.length = 0;
  }

  /** From now on each step throws: what this write has read turned out not to be durable, or it has ended. */
  refuse(reason: Error): void {
    this.#refused = reason;
  }

  throwIfRefused(): void {
    if (this.#refused) throw this.#refused;
  }

  #unput(table: TableName, born: Version): void {
    // The version came out of this very table.
    (this.#tables[table] as { unput(version: Version): void }).unput(born);
  }
}
