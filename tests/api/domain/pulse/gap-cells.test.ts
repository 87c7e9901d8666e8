/** Cells are coarse, and come back as they were named. */
import { expect, it } from 'vitest';
import { cellsOf, nameCell, periodOf, readCell } from '#domain/pulse/gap-cells';

it('counts a sector alone and with one other facet, never all together', () => {
  const cells = cellsOf({ sector: 'hotel', size: '10-49', stage: 'propose' });
  expect(cells).toEqual([
    { sector: 'hotel' },
    { sector: 'hotel', size: '10-49' },
    { sector: 'hotel', stage: 'propose' },
  ]);
  expect(cells.map((cell) => readCell(nameCell(cell)))).toEqual(cells);
  expect(nameCell({ stage: 'won', sector: 'a' })).toBe(nameCell({ sector: 'a', stage: 'won' }));
  expect(readCell('[]')).toBeUndefined();
});

it('has periods of four weeks', () => {
  expect([0, 3, 4, 7].map(periodOf)).toEqual(['0', '0', '1', '1']);
});
