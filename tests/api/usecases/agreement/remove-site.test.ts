/** A site taken out is told to devices, and comes back as it was when it is put in again. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { siteIn } from './cases.ts';

it('is gone, and told as gone', async () => {
  const stage = await setStage();
  const { id, agreementId } = await siteIn(stage);
  expect(await codeOf(stage.as('anna', 'removeSite', { params: { id } }))).toBe('forbidden');
  const { cursor } = await stage.as('bruno', 'readSites', { query: { limit: 9 } });
  await stage.as('karim', 'removeSite', { params: { id } });
  expect(await stage.as('bruno', 'readSites', { query: { limit: 9, cursor } })).toMatchObject({
    sites: [],
    removed: [id],
  });
  expect(await codeOf(stage.as('karim', 'removeSite', { params: { id } }))).toBe('not-found');
  expect((await siteIn(stage, {}, agreementId)).id).toBe(id);
});
