/** A trial arrives at once, and each is one. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { setChannels } from './channel-stage.ts';

it('sends one line', async () => {
  const { as, ids, round, posted, channels } = await setChannels({ rhythm: 'weekly' });
  const params = { id: ids[0] ?? '' };
  await as('admin', 'tryChannel', { params });
  expect(await round()).toBe(1);
  expect(JSON.stringify(posted[0]?.body)).toContain('Ce salon recevra les nouvelles de Relais.');
  expect((await channels())[0]?.deliveredAt).toBe('2026-11-23T09:00:00.000Z');
  await as('admin', 'tryChannel', { params });
  expect(await round()).toBe(1);
  expect(await codeOf(as('admin', 'tryChannel', { params: { id: randomUUID() } }))).toBe('not-found');
});
