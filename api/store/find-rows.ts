/** Answers a query of the port on one table at one commit: by the shortest index, or along the order asked for. */
import { hasValue } from './rows-by-field.ts';
import { isVisible, type AnyRow, type Version } from './version.ts';
import type { VersionedTable } from './versioned-table.ts';

export interface PlainQuery {
  readonly where?: Readonly<Record<string, string | boolean | undefined>> | undefined;
  readonly order?: 'seq' | '-at';
  readonly afterSeq?: number;
  readonly before?: { readonly at: string; readonly id: string };
  readonly limit?: number;
}
type Condition = readonly [field: string, value: string | boolean];
type Matches = (version: Version) => boolean;

/** A set larger than this share of the table is not worth sorting: the table's own order is walked instead. */
const WALK_SHARE = 1 / 8;

const conditionsOf = (where: PlainQuery['where']): Condition[] =>
  Object.entries(where ?? {}).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]]));

/** The smallest set that holds every answer; undefined when nothing is asked for. */
function narrowest<Row extends AnyRow>(table: VersionedTable<Row>, conditions: readonly Condition[]) {
  return conditions
    .map(([field, value]) => table.fields.having(field, value))
    .reduce<ReadonlySet<Version<Row>> | undefined>(
      (best, each) => (best && best.size <= each.size ? best : each),
      undefined,
    );
}

const meets =
  (conditions: readonly Condition[], commit: number): Matches =>
  (version) =>
    isVisible(version, commit) && conditions.every(([field, value]) => hasValue(version.row, field, value));

const isBeyond = ({ row }: Version, { afterSeq, before, order }: PlainQuery): boolean => {
  if (order !== '-at') return afterSeq === undefined || (row.seq ?? 0) > afterSeq;
  const at = row.at ?? '';
  return before === undefined || at < before.at || (at === before.at && row.id < before.id);
};

function* inOrder<Row extends AnyRow>(
  table: VersionedTable<Row>,
  query: PlainQuery,
): Generator<Version<Row>> {
  const list = query.order === '-at' ? table.byAt : table.bySeq;
  const step = query.order === '-at' ? -1 : 1;
  // Both keysets part their list: found by bisection, so a late page costs no more than the first.
  const start =
    step === 1
      ? list.firstNot((each) => !isBeyond(each, query))
      : list.firstNot((each) => isBeyond(each, query)) - 1;
  for (let place = start; place >= 0 && place < list.items.length; place += step) {
    const version = list.items[place];
    if (version) yield version;
  }
}

function sorted<Row extends AnyRow>(versions: readonly Version<Row>[], query: PlainQuery): Version<Row>[] {
  if (query.order !== '-at') return versions.toSorted((a, b) => (a.row.seq ?? 0) - (b.row.seq ?? 0));
  return versions.toSorted((a, b) => {
    const [x, y] = [a.row.at ?? '', b.row.at ?? ''];
    return x === y ? (a.row.id < b.row.id ? 1 : -1) : x < y ? 1 : -1;
  });
}

export function findRows<Row extends AnyRow>(
  table: VersionedTable<Row>,
  query: PlainQuery,
  commit: number,
): Row[] {
  const limit = query.limit ?? Infinity;
  const conditions = conditionsOf(query.where);
  const matches = meets(conditions, commit);
  const set = narrowest(table, conditions);
  if (set && set.size <= table.bySeq.items.length * WALK_SHARE) {
    const found = [...set].filter((version) => matches(version) && isBeyond(version, query));
    return sorted(found, query)
      .slice(0, limit)
      .map(({ row }) => row);
  }
  const rows: Row[] = [];
  for (const version of inOrder(table, query)) {
    if (rows.length >= limit) break;
    if (matches(version)) rows.push(version.row);
  }
  return rows;
}

export function countRows<Row extends AnyRow>(
  table: VersionedTable<Row>,
  where: PlainQuery['where'],
  commit: number,
): number {
  const conditions = conditionsOf(where);
  const matches = meets(conditions, commit);
  let count = 0;
  for (const version of narrowest(table, conditions) ?? table.bySeq.items) if (matches(version)) count += 1;
  return count;
}
