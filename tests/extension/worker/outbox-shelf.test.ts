import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';
import type { Intent } from '../../../extension/worker/intent.ts';
import { openShelf } from '../../../extension/worker/outbox-shelf.ts';
import { openVault } from '../../../extension/worker/vault.ts';

const intent = (id: string): Intent => ({
  v: 1,
  id,
  endpoint: 'addComment',
  params: {},
  body: { text: 'secret words' },
  order: id,
  title: 't',
  personId: 'anna',
  at: 0,
  attempts: 0,
  retryAt: 0,
  notBefore: 0,
  state: 'waiting',
});

it('keeps order, seals texts, and never brings back what was removed', async () => {
  const database = await openDatabase('shelf');
  const shelf = openShelf(database, openVault(database));
  await shelf.append(intent('a'));
  await shelf.append(intent('b'));
  const [first, second] = await shelf.rows();
  expect([first?.intent.id, second?.intent.id]).toEqual(['a', 'b']);
  const [raw] = await database.getAll('outbox');
  expect(new TextDecoder('latin1').decode(raw?.sealed.bytes)).not.toContain('secret');
  await shelf.remove([first?.seq ?? -1]);
  expect(await shelf.replace(first?.seq ?? -1, intent('a'))).toBe(false);
  expect(await shelf.count()).toBe(1);
});

it('removes all or none', async () => {
  const database = await openDatabase('shelf-2');
  const shelf = openShelf(database, openVault(database));
  await shelf.append(intent('a'));
  await shelf.append(intent('b'));
  const rows = await shelf.rows();
  expect(await shelf.removeUnless(rows, ({ id }) => id === 'b')).toBe(false);
  expect(await shelf.count()).toBe(2);
  expect(await shelf.removeUnless(rows, () => false)).toBe(true);
  expect(await shelf.count()).toBe(0);
});
