import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createClient } from '#widget/client.ts';
import { openDatabase } from '../../../extension/worker/database.ts';
import { openShelf } from '../../../extension/worker/outbox-shelf.ts';
import { sendIntents } from '../../../extension/worker/send-intents.ts';
import { openVault } from '../../../extension/worker/vault.ts';

it('sends a picture as its bytes, with its own key, and says when to come back for the rest', async () => {
  const database = await openDatabase('send-intents');
  const shelf = openShelf(database, openVault(database));
  const base = {
    v: 1,
    params: { id: 'p' },
    order: 'p',
    title: '',
    personId: 'anna',
    at: 0,
    attempts: 0,
    retryAt: 0,
    notBefore: 0,
    state: 'waiting',
  } as const;
  await shelf.append(
    {
      ...base,
      id: 'key-1',
      endpoint: 'addPicture',
      picture: 'data:image/png;base64,iVBORw==',
      query: { alt: 'a' },
    },
    9,
  );
  await shelf.append({ ...base, id: 'key-2', endpoint: 'editPractice', order: 'later', notBefore: 5000 }, 9);
  const seen: unknown[] = [];
  let woken = 0;
  const fetch = async (url: unknown, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    const body = init?.body;
    if (!(body instanceof Blob)) throw new Error('not bytes');
    const bytes = new Uint8Array(await body.arrayBuffer());
    seen.push([String(url), headers.get('Idempotency-Key'), body.type, [...bytes]]);
    return Response.json({});
  };
  await sendIntents(
    {
      shelf,
      client: createClient({
        baseUrl: 'http://api.example',
        fetch: fetch as typeof globalThis.fetch,
        token: () => 't',
      }),
      personId: async () => 'anna',
      now: () => 100,
      chance: () => 0,
      onSent: async () => {},
      onChange: () => {},
      wake: (at) => (woken = at),
    },
    true,
  );
  expect(seen).toEqual([
    ['http://api.example/v1/pictures/p?alt=a', 'key-1', 'image/png', [0x89, 0x50, 0x4e, 0x47]],
  ]);
  expect(woken).toBe(5000);
});
