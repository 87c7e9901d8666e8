import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';
import { openVault } from '../../../extension/worker/vault.ts';
import { failsOnce } from '../support/fails-once.ts';

it('opens what it sealed, also after a restart, with a key that nobody can take out', async () => {
  const database = await openDatabase('vault');
  const sealed = await openVault(database).seal('un mot');
  expect(await openVault(database).open(sealed)).toBe('un mot');
  const key = await database.get('state', 'key');
  expect(key).toMatchObject({ extractable: false });
});

it('gives two who start together the same key, and nothing for what another key sealed', async () => {
  const database = await openDatabase('vault-2');
  const [one, two] = [openVault(database), openVault(database)];
  const [sealed, other] = await Promise.all([one.seal('un mot'), two.seal('deux mots')]);
  expect(await Promise.all([two.open(sealed), one.open(other)])).toEqual(['un mot', 'deux mots']);
  const stranger = openVault(await openDatabase('vault-3'));
  expect(await stranger.open(sealed)).toBeUndefined();
});

it('asks for its key again after the disk failed once', async () => {
  const vault = openVault(failsOnce(await openDatabase('vault-4'), 'get'));
  await expect(vault.seal('un mot')).rejects.toThrow('The disk is busy');
  expect(await vault.open(await vault.seal('un mot'))).toBe('un mot');
});
