/** A manager's people: downwards only, once each, active ones. */
import { expect, it } from 'vitest';
import { listReports } from '../../../../api/usecases/recognition/list-reports.ts';
import { person, setStage } from '../stage.ts';

it('goes down, nearest first, and never in a circle', async () => {
  const { store } = await setStage();
  await store.write(async (db) => {
    await db.put('people', person('lead', 'manager', { managerId: 'maria' }));
    await db.put('people', person('rep', 'rep', { managerId: 'lead' }));
    await db.put('people', person('gone', 'rep', { managerId: 'lead', active: false }));
    await db.put('people', person('maria', 'manager', { managerId: 'rep' }));
  });
  const ids = await store.read(async (db) => (await listReports(db, 'maria')).map(({ id }) => id));
  expect(ids).toEqual(['lead', 'rep']);
  expect(await store.read((db) => listReports(db, 'anna'))).toEqual([]);
});
