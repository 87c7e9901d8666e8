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
  await shelf.append(intent('a'), 9);
  await shelf.append(intent('b'), 9);
  const [first, second] = await shelf.rows();
  expect([first?.intent.id, second?.intent.id]).toEqual(['a', 'b']);
  const [raw] = await database.getAll('outbox');
  expect(new TextDecoder('latin1').decode(raw?.sealed.bytes)).not.toContain('secret');
  await shelf.remove([first?.seq ?? -1]);
  expect(await shelf.replace(first?.seq ?? -1, intent('a'))).toBe(false);
  expect(await shelf.rows()).toHaveLength(1);
});

it('removes all or none', async () => {
  const database = await openDatabase('shelf-2');
  const shelf = openShelf(database, openVault(database));
  await shelf.append(intent('a'), 9);
  await shelf.append(intent('b'), 9);
  const rows = await shelf.rows();
  expect(await shelf.removeUnless(rows, ({ id }) => id === 'b')).toBe(false);
  expect(await shelf.rows()).toHaveLength(2);
  expect(await shelf.removeUnless(rows, () => false)).toBe(true);
  expect(await shelf.rows()).toHaveLength(0);
});

it('takes no more than it may hold, whoever asks at the same time', async () => {
  const database = await openDatabase('shelf-3');
  const shelf = openShelf(database, openVault(database));
  const took = await Promise.all(['a', 'b', 'c'].map((id) => shelf.append(intent(id), 2)));
  expect(took.filter(Boolean)).toHaveLength(2);
  expect(await database.count('outbox')).toBe(2);
});

it('counts an attempt that has begun, also for a worker that starts after it', async () => {
  const database = await openDatabase('shelf-4');
  const vault = openVault(database);
  const shelf = openShelf(database, vault);
  await shelf.append(intent('a'), 9);
  const [row] = await shelf.rows();
  expect(await shelf.mark(row?.seq ?? -1)).toBe(true);
  for (const each of [shelf, openShelf(database, vault)])
    expect(await each.rows()).toMatchObject([
      { intent: { id: 'a', attempts: 1, body: { text: 'secret words' } } },
    ]);
  await shelf.remove([row?.seq ?? -1]);
  expect(await shelf.mark(row?.seq ?? -1)).toBe(false);
});

it('opens nothing that it sealed itself', async () => {
  const database = await openDatabase('shelf-5');
  const { seal } = openVault(database);
  const shelf = openShelf(database, { seal, open: () => Promise.reject(new Error('opened')) });
  await shelf.append(intent('a'), 9);
  expect(await shelf.rows()).toMatchObject([{ intent: { id: 'a' } }]);
});

it('forgets no attempt that began while a change of the intent was under way', async () => {
  const database = await openDatabase('shelf-6');
  const shelf = openShelf(database, openVault(database));
  await shelf.append(intent('a'), 9);
  const [row] = await shelf.rows();
  const seq = row?.seq ?? -1;
  await shelf.mark(seq);
  await shelf.replace(seq, { ...intent('a'), title: 'changed' });
  expect(await shelf.rows()).toMatchObject([{ intent: { title: 'changed', attempts: 1 } }]);
});
