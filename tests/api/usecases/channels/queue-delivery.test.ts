/** Each thing goes once to each channel that is about it, after the moment in which it can be undone. */
import { expect, it } from 'vitest';
import {
  isAbout,
  queueDelivery,
  queuePractice,
  queueWeek,
} from '../../../../api/usecases/channels/queue-delivery.ts';
import { setChannels } from './channel-stage.ts';

it('queues a practice for the channels of its topics', async () => {
  const { share, channels, store } = await setChannels(
    { name: 'all' },
    { name: 'unit', topic: { kind: 'unit', what: 'Hotels' } },
    { name: 'region', topic: { kind: 'region', what: 'Lyon' } },
    { name: 'sector', topic: { kind: 'sector', what: 'clinic' } },
    { name: 'weekly', rhythm: 'weekly' },
  );
  const { id } = await share('anna');
  const waiting = (await channels()).filter((each) => each.waiting > 0).map(({ name }) => name);
  expect(waiting.toSorted()).toEqual(['all', 'region', 'unit']);
  const [row] = await store.read((db) => db.list('deliveries'));
  expect(row?.nextAt).toBe('2026-11-23T09:00:15.000Z');
  const practice = await store.read((db) => db.get('practices', id));
  if (!practice) throw new Error('no practice');
  expect(isAbout({ topic: { kind: 'product', what: 'Machine 200' } }, practice)).toBe(true);
  await store.write((db) => queuePractice(db, practice, 0));
  expect(await store.read((db) => db.count('deliveries'))).toBe(3);
});

it('queues the week once', async () => {
  const { store } = await setChannels({ rhythm: 'weekly' }, { rhythm: 'each' });
  await store.write((db) => queueWeek(db, '2026-W48', 0));
  await store.write((db) => queueWeek(db, '2026-W48', 0));
  expect(await store.read((db) => db.count('deliveries'))).toBe(1);
  const about = { channelId: 'c', what: 'trial', aboutId: 't' } as const;
  await store.write((db) => queueDelivery(db, about, 0, 0));
  expect(await store.read((db) => db.get('deliveries', 'c:t'))).toMatchObject({ state: 'waiting', tries: 0 });
});
