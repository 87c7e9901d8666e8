import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createClient } from '#widget/client.ts';
import { openDatabase } from '../../../extension/worker/database.ts';
import type { Intent } from '../../../extension/worker/intent.ts';
import { openShelf } from '../../../extension/worker/outbox-shelf.ts';
import { sendIntents } from '../../../extension/worker/send-intents.ts';
import { openVault } from '../../../extension/worker/vault.ts';

const intent = (id: string, more: Partial<Intent> = {}): Intent => ({
  v: 1,
  id,
  endpoint: 'addPicture',
  params: { id: 'p' },
  picture: 'data:image/png;base64,iVBORw==',
  order: 'p',
  title: '',
  personId: 'anna',
  at: 0,
  attempts: 0,
  retryAt: 0,
  notBefore: 0,
  state: 'waiting',
  ...more,
});

/** Sends what is there, to this server; answers when to look again. */
async function send(shelf: ReturnType<typeof openShelf>, fetch: typeof globalThis.fetch): Promise<number> {
  let woken = 0;
  const client = createClient({ baseUrl: 'http://api.example', fetch, token: () => 't' });
  await sendIntents(
    {
      shelf,
      clientOf: () => client,
      personId: async () => 'anna',
      now: () => 100,
      chance: () => 0,
      onSent: async () => {},
      onChange: () => {},
      wake: (at) => (woken = at),
    },
    true,
  );
  return woken;
}

it('sends a picture as its bytes, with its own key, and says when to come back for the rest', async () => {
  const database = await openDatabase('send-intents');
  const shelf = openShelf(database, openVault(database));
  await shelf.append(intent('key-1', { query: { alt: 'a' } }), 9);
  await shelf.append(intent('key-2', { order: 'later', notBefore: 5000 }), 9);
  const seen: unknown[] = [];
  const woken = await send(shelf, async (url, init) => {
    const headers = new Headers(init?.headers);
    const body = init?.body;
    if (!(body instanceof Blob)) throw new Error('not bytes');
    const bytes = new Uint8Array(await body.arrayBuffer());
    seen.push([url, headers.get('Idempotency-Key'), body.type, [...bytes]]);
    return Response.json({});
  });
  expect(seen).toEqual([
    ['http://api.example/v1/pictures/p?alt=a', 'key-1', 'image/png', [0x89, 0x50, 0x4e, 0x47]],
  ]);
  expect(woken).toBe(5000);
});

it('has the attempt on disk before the request leaves, so that a crash cannot make it look unsent', async () => {
  const database = await openDatabase('send-intents-2');
  const shelf = openShelf(database, openVault(database));
  await shelf.append(intent('key-1'), 9);
  const counted: number[] = [];
  await send(shelf, async () => {
    counted.push(...(await database.getAll('outbox')).map(({ attempts }) => attempts));
    throw new TypeError('the wire was cut');
  });
  expect(counted).toEqual([1]);
  expect(await shelf.rows()).toMatchObject([{ intent: { attempts: 1, state: 'waiting' } }]);
});
