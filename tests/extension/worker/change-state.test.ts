import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changeState } from '../../../extension/worker/change-state.ts';
import { openDatabase } from '../../../extension/worker/database.ts';

const add = (word: string) => (before: unknown) => [...((before as string[] | undefined) ?? []), word];

it('loses no change of two at once', async () => {
  const database = await openDatabase('change-state');
  await Promise.all([changeState(database, 'words', add('a')), changeState(database, 'words', add('b'))]);
  expect(await database.get('state', 'words')).toEqual(['a', 'b']);
});

it('brings back nothing that was deleted while it was changed', async () => {
  const database = await openDatabase('change-state-2');
  await changeState(database, 'words', add('secret'));
  const changed = changeState(database, 'words', add('next'));
  await Promise.all([changed, database.delete('state', 'words')]);
  expect(await database.get('state', 'words')).toBeUndefined();
});
