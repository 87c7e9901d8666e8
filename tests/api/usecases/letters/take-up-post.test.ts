/** What a process was sending when it died leaves once more, under the same Message-ID; what dies twice is left alone. */
import { expect, it } from 'vitest';
import { sendLetters } from '../../../../api/usecases/letters/send-letters.ts';
import { takeUpPost } from '../../../../api/usecases/letters/take-up-post.ts';
import type { Letter } from '../../../../api/usecases/ports.ts';
import { random } from '../stage.ts';
import { ISSUE, tellWeek } from './letter-stage.ts';

it('a letter, once more and no third time', async () => {
  const { store, now } = await tellWeek();
  const letters: Letter[] = [];
  const run = (dies: boolean) => {
    const box = {
      async send(letter: Letter) {
        letters.push(letter);
        if (dies) throw new Error('killed');
        return { state: 'sent' } as const;
      },
    };
    const settings = { url: 'https://relais.example', lang: 'fr' } as const;
    const { signal } = new AbortController();
    return sendLetters({ store, clock: now, random, box, settings, signal }, ISSUE);
  };
  const start = async (dies: boolean) => {
    await store.write(takeUpPost);
    return run(dies).catch(() => undefined);
  };
  await start(true);
  await start(true);
  expect(letters.map(({ id }) => id)).toEqual([
    '<2026-W48.anna@relais.example>',
    '<2026-W48.anna@relais.example>',
  ]);
  expect(await start(false)).toMatchObject({ sent: 2 });
  expect(letters.filter(({ id }) => id.includes('anna'))).toHaveLength(2);
  expect((await store.read((db) => db.get('letters', 'anna:2026-W48')))?.state).toBe('unknown');
});

it('a message to a channel too', async () => {
  const { store } = await tellWeek();
  const delivery = { channelId: 'c', what: 'practice', tries: 1, nextAt: '2026', at: '2026' } as const;
  await store.write(async (db) => {
    await db.put('deliveries', { ...delivery, id: 'c:1', aboutId: '1', state: 'claimed' });
    await db.put('deliveries', { ...delivery, id: 'c:2', aboutId: '2', state: 'claimed', takenUp: true });
    await db.put('deliveries', { ...delivery, id: 'c:3', aboutId: '3', state: 'sent' });
    await takeUpPost(db);
  });
  const rows = await store.read((db) => db.list('deliveries'));
  expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
    new Map([
      ['c:3', 'sent'],
      ['c:1', 'waiting'],
      ['c:2', 'failed'],
    ]),
  );
});
