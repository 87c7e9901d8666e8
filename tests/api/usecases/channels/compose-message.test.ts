/** A channel hears what its topic brought; what was taken back is not told. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { composeMessage } from '../../../../api/usecases/channels/compose-message.ts';
import type { DeliveryRow } from '../../../../api/usecases/rows/letters.ts';
import { setChannels } from './channel-stage.ts';

async function prepare() {
  const stage = await setChannels({ topic: { kind: 'unit', what: 'Hotels' } });
  const compose = (what: DeliveryRow['what'], aboutId: string) =>
    stage.store.read(async (db) => {
      const channel = await db.get('channels', stage.ids[0] ?? '');
      if (!channel) throw new Error('no channel');
      const delivery = { id: '', channelId: channel.id, tries: 0, nextAt: '', at: '' } as const;
      const scope = { db, url: 'https://relais.example', now: stage.now() };
      return composeMessage(scope, channel, { ...delivery, what, aboutId, state: 'waiting' });
    });
  return { ...stage, compose };
}

it('tells a practice, unless it was taken back', async () => {
  const { compose, share, as } = await prepare();
  const { id } = await share('anna', { customer: 'un hôtel 4 étoiles à Lyon' });
  expect((await compose('practice', id))?.lines).toEqual([
    {
      title: 'Petit déjeuner dans la salle de pause',
      said: 'anna · Hotels · Lyon · un hôtel 4 étoiles à Lyon',
      url: `https://relais.example/#/feed/${id}`,
    },
  ]);
  await as('anna', 'withdrawPractice', { params: { id } });
  expect(await compose('practice', id)).toBeUndefined();
});

it('tells the week of its topic: what worked first, then what is new; silence when there is nothing', async () => {
  const { compose, share, as, turnClock } = await prepare();
  expect(await compose('week', '2026-W48')).toBeUndefined();
  const won = await share('anna', { title: 'Ce qui a marché' });
  await share('bruno', { title: 'Une autre unité' });
  turnClock(1000);
  await share('anna', { title: 'Une nouvelle' });
  await as('bruno', 'recordVerdict', {
    params: { id: won.id, reuseId: randomUUID() },
    body: { verdict: 'worked', facets: {} },
  });
  turnClock(1000);
  const lines = (await compose('week', '2026-W48'))?.lines ?? [];
  expect(lines.map(({ title }) => title)).toEqual(['Ce qui a marché', 'Une nouvelle']);
  expect(lines[0]?.said).toBe('anna · Hotels · Lyon · gagnée une fois cette semaine');
});
