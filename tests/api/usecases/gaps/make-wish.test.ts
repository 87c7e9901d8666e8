/** Asking for what is missing: once, in everybody's feed, told only to those whose proof is near. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, draft, setStage } from '../stage.ts';

const facets = { sector: 'hotel', size: '10-49' } as const;

it('tells who has proof in that sector or near it, and nobody else', async () => {
  const { as, share } = await setStage();
  await share('anna');
  await share('bruno', draft({ facets: { sector: 'chemicals' } }));
  const id = randomUUID();
  expect(await as('helene', 'makeWish', { body: { id, facets } })).toMatchObject({ by: { id: 'helene' } });
  expect((await as('anna', 'listNotifications')).items).toMatchObject([
    { kind: 'asked-for', about: { noun: 'wish', id }, title: 'hôtellerie · 10-49' },
  ]);
  expect((await as('bruno', 'listNotifications')).items).toEqual([]);
});

it('is not asked for twice', async () => {
  const { as } = await setStage();
  await as('helene', 'makeWish', { body: { id: randomUUID(), facets } });
  expect(await codeOf(as('admin', 'makeWish', { body: { id: randomUUID(), facets } }))).toBe('conflict');
});
