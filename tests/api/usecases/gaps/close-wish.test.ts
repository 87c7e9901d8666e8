/** A wish that is closed is gone, and may be made anew. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';

it('closes once, and what was closed can be asked for again', async () => {
  const { as } = await setStage();
  const id = randomUUID();
  const facets = { sector: 'hotel' };
  await as('helene', 'makeWish', { body: { id, facets } });
  expect(await codeOf(as('admin', 'closeWish', { params: { id } }))).toBe('done');
  expect(await codeOf(as('admin', 'closeWish', { params: { id } }))).toBe('not-found');
  expect((await as('anna', 'listWishes')).items).toEqual([]);
  expect(await codeOf(as('helene', 'makeWish', { body: { id: randomUUID(), facets } }))).toBe('done');
});
