import { expect, it } from 'vitest';
import { countRows, findRows } from '../../../api/store/find-rows.ts';
import { HEAD } from '../../../api/store/version.ts';
import { VersionedTable } from '../../../api/store/versioned-table.ts';
import type { PracticeRow } from '../../../api/usecases/rows/practices.ts';
import { practice } from './rows.ts';

const day = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
function bigTable(): VersionedTable<PracticeRow> {
  const table = new VersionedTable<PracticeRow>(['unit', 'sector', 'status']);
  table.load(
    Array.from({ length: 10_000 }, (_, index) =>
      practice(`x${index}`, {
        seq: index + 1,
        at: day(index),
        unit: `u${index % 3}`,
        sector: `s${index % 500}`,
      }),
    ),
  );
  return table;
}

it('walks the order for a wide question and sorts for a narrow one, with the same answer', () => {
  const table = bigTable();
  const before = { at: day(5000), id: 'x5000' };
  const wide = findRows(table, { where: { unit: 'u0' }, order: '-at', before, limit: 3 }, HEAD);
  expect(wide.map(({ id }) => id)).toEqual(['x4998', 'x4995', 'x4992']);
  const narrow = findRows(
    table,
    { where: { unit: 'u0', sector: 's0' }, order: '-at', before, limit: 3 },
    HEAD,
  );
  expect(narrow.map(({ id }) => id)).toEqual(['x4500', 'x3000', 'x1500']);
  expect(findRows(table, { where: { sector: 's7' }, afterSeq: 9000, limit: 1 }, HEAD)[0]?.id).toBe('x9007');
  expect(countRows(table, { unit: 'u0', sector: 's0' }, HEAD)).toBe(7);
  expect(countRows(table, undefined, HEAD)).toBe(10_000);
});

it('gives a page of the feed at 10,000 practices without looking at them all', () => {
  const table = bigTable();
  let looked = 0;
  const rows = table.byAt.items;
  const counted = new Proxy(rows, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  Object.assign(table.byAt, { items: counted });
  expect(findRows(table, { where: { status: 'live' }, order: '-at', limit: 20 }, HEAD)).toHaveLength(20);
  expect(looked).toBeLessThan(60);
});
