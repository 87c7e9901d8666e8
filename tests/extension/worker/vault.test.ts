import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';
import { openVault } from '../../../extension/worker/vault.ts';

it('opens what it sealed, also after a restart, with a key that nobody can take out', async () => {
  const database = await openDatabase('vault');
  const sealed = await (await openVault(database)).seal('un mot');
  expect(await (await openVault(database)).open(sealed)).toBe('un mot');
  const key = await database.get('state', 'key');
  expect(key).toMatchObject({ extractable: false });
});

it('gives two who start together the same key, and nothing for what another key sealed', async () => {
  const database = await openDatabase('vault-2');
  const [one, two] = await Promise.all([openVault(database), openVault(database)]);
  expect(await two.open(await one.seal('un mot'))).toBe('un mot');
  const other = await openVault(await openDatabase('vault-3'));
  expect(await other.open(await one.seal('un mot'))).toBeUndefined();
});
