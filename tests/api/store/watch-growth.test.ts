import { expect, it } from 'vitest';
import { EMPTY_DOCUMENT, paginate } from '../../../api/store/document.ts';
import {
  OUTGROWN_BYTES,
  OUTGROWN_PRACTICES,
  watchGrowth,
  type Outgrown,
} from '../../../api/store/watch-growth.ts';
import { practice } from './rows.ts';

const holding = (count: number) => ({
  ...EMPTY_DOCUMENT,
  tables: {
    ...EMPTY_DOCUMENT.tables,
    practices: paginate(Array.from({ length: count }, (_, index) => practice(`x${index}`))),
  },
});

it('speaks once, at 10,000 practices or 50 MB', () => {
  const said: Outgrown[] = [];
  const byCount = watchGrowth((size) => said.push(size));
  byCount(holding(OUTGROWN_PRACTICES - 1), OUTGROWN_BYTES - 1);
  expect(said).toEqual([]);
  byCount(holding(OUTGROWN_PRACTICES), 5);
  byCount(holding(OUTGROWN_PRACTICES + 1), 5);
  expect(said).toEqual([{ practices: OUTGROWN_PRACTICES, bytes: 5 }]);
  watchGrowth((size) => said.push(size))(EMPTY_DOCUMENT, OUTGROWN_BYTES);
  expect(said).toHaveLength(2);
});
