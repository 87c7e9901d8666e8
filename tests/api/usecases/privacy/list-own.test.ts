/** A person's rows are found by every field that names them, once each. */
import { expect, it } from 'vitest';
import { listOwn } from '../../../../api/usecases/privacy/list-own.ts';
import { congratulate } from '../congratulate.ts';
import { setStage } from '../stage.ts';

it('finds both sides of a recognition, the person’s own row, and nothing in a table of nobody', async () => {
  const stage = await setStage();
  await congratulate(stage);
  const find = (table: 'recognitions' | 'people' | 'settings', who: string) =>
    stage.store.read(async (db) => (await listOwn(db, table, who)).length);
  expect([await find('recognitions', 'anna'), await find('recognitions', 'maria')]).toEqual([1, 1]);
  expect([await find('people', 'anna'), await find('settings', 'anna')]).toEqual([1, 0]);
  expect(await find('recognitions', 'karim')).toBe(0);
});
