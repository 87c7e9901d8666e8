/** A removed channel takes along what waited for it. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { dropChannel } from '../../../../api/usecases/channels/remove-channel.ts';
import { codeOf } from '../stage.ts';
import { setChannels } from './channel-stage.ts';

it('removes what waited', async () => {
  const { as, share, store, ids, round, turnClock, posted } = await setChannels({});
  await share('anna');
  await as('admin', 'removeChannel', { params: { id: ids[0] ?? '' } });
  turnClock(60_000);
  await round();
  expect(posted).toEqual([]);
  expect(await store.read((db) => db.count('deliveries'))).toBe(0);
  expect(await codeOf(store.write((db) => dropChannel(db, randomUUID())))).toBe('not-found');
});
