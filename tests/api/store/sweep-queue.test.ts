import { expect, it } from 'vitest';
import { makeTables } from '../../../api/store/row-tables.ts';
import { SweepQueue } from '../../../api/store/sweep-queue.ts';
import { HEAD } from '../../../api/store/version.ts';
import { person } from './rows.ts';

it('forgets a dead version when its last reader leaves, and not before', () => {
  const tables = makeTables();
  tables.people.load([person('p', { seq: 1 })]);
  const dead = tables.people.find('p', HEAD);
  if (!dead) throw new Error('not loaded');
  const queue = new SweepQueue(tables);
  queue.enter(0);
  queue.enter(0);
  tables.people.put(person('p', { seq: 2 }), 1);
  queue.bury([{ table: 'people', version: dead }]);
  queue.sweep(1);
  queue.enter(1);
  queue.leave(0, 1);
  expect(tables.people.bySeq.items).toHaveLength(2);
  queue.leave(0, 1);
  expect(tables.people.bySeq.items).toHaveLength(1);
  expect(tables.people.find('p', 1)?.row.seq).toBe(2);
});
