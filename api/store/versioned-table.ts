/** The rows of one table in all versions that somebody may still read, with their orders and indexes. Knows no disk. */
import { RowsByField } from './rows-by-field.ts';
import { SortedList } from './sorted-list.ts';
import { HEAD, isVisible, type AnyRow, type Version } from './version.ts';

const seqOf = ({ row }: Version): number => row.seq ?? 0;
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Oldest first by (`at`, `id`); versions of one row by `seq`. */
const compareAt = (a: Version, b: Version): number =>
  compareText(a.row.at ?? '', b.row.at ?? '') || compareText(a.row.id, b.row.id) || seqOf(a) - seqOf(b);

export class VersionedTable<Row extends AnyRow> {
  readonly fields: RowsByField<Row>;
  readonly bySeq = new SortedList<Version<Row>>((a, b) => seqOf(a) - seqOf(b));
  readonly byAt = new SortedList<Version<Row>>(compareAt);
  readonly #newest = new Map<string, Version<Row>>();

  constructor(indexed: readonly string[]) {
    this.fields = new RowsByField(indexed);
  }

  /** Takes the rows of the disk, as commit 0. */
  load(rows: readonly Row[]): void {
    const versions = rows.map((row) => ({ row, born: 0, died: Infinity, older: undefined }));
    for (const version of versions) {
      this.#newest.set(version.row.id, version);
      this.fields.add(version);
    }
    this.bySeq.load(versions);
    this.byAt.load(versions);
  }

  find(id: string, commit: number): Version<Row> | undefined {
    let version = this.#newest.get(id);
    while (version && !isVisible(version, commit)) version = version.older;
    return version;
  }

  /** Gives the new version; the one that it replaces dies at the same commit. */
  put(row: Row, commit: number): Version<Row> {
    const older = this.#newest.get(row.id);
    if (older) older.died = Math.min(older.died, commit);
    const version: Version<Row> = { row, born: commit, died: Infinity, older };
    this.#newest.set(row.id, version);
    this.fields.add(version);
    this.bySeq.insert(version);
    this.byAt.insert(version);
    return version;
  }

  kill(id: string, commit: number): Version<Row> | undefined {
    const version = this.find(id, HEAD);
    if (version) version.died = commit;
    return version;
  }

  /** Takes back a `put`; only ever the newest version of its row. */
  unput(version: Version<Row>): void {
    if (version.older) this.#newest.set(version.row.id, version.older);
    else this.#newest.delete(version.row.id);
    this.#drop(version);
  }

  /** Forgets a dead version that nobody can read any more. */
  sweep(version: Version<Row>): void {
    const newest = this.#newest.get(version.row.id);
    if (newest === version) this.#newest.delete(version.row.id);
    let newer = newest;
    while (newer && newer.older !== version) newer = newer.older;
    if (newer) newer.older = version.older;
    this.#drop(version);
  }

  #drop(version: Version<Row>): void {
    this.fields.remove(version);
    this.bySeq.remove(version);
    this.byAt.remove(version);
  }
}
