/** The port's promises in the plainest words: arrays and filters, no index, no version. What every store is compared with. */
import type { RowQuery, TableName, Tables } from '../../../api/usecases/ports.ts';

type Row = Tables[TableName];
const fieldOf = (row: Row, field: string): unknown => (row as unknown as Record<string, unknown>)[field];

export class PlainModel {
  rows = new Map<string, Row>();
  seq = 0;

  clone(): PlainModel {
    const copy = new PlainModel();
    copy.rows = new Map(this.rows);
    copy.seq = this.seq;
    return copy;
  }
  put(row: Row): void {
    this.seq += 1;
    this.rows.set(row.id, { ...row, seq: this.seq });
  }
  remove(id: string): void {
    this.rows.delete(id);
  }
  list(query: RowQuery<'practices'> = {}): Row[] {
    const at = (row: Row) => String(fieldOf(row, 'at'));
    const matching = [...this.rows.values()].filter((row) =>
      Object.entries(query.where ?? {}).every(([field, value]) => {
        const found = fieldOf(row, field);
        return Array.isArray(found) ? found.includes(value) : found === value;
      }),
    );
    const { before, afterSeq } = query;
    const ordered =
      query.order === '-at'
        ? matching
            .filter((row) => !before || at(row) < before.at || (at(row) === before.at && row.id < before.id))
            .toSorted((a, b) => (at(a) === at(b) ? (a.id < b.id ? 1 : -1) : at(a) < at(b) ? 1 : -1))
        : matching
            .filter((row) => afterSeq === undefined || (row.seq ?? 0) > afterSeq)
            .toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
    return ordered.slice(0, query.limit);
  }
}
