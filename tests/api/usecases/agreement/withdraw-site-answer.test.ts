/** An answer taken back leaves the site as it was before. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('goes back to what was said before, for one’s own answers alone', async () => {
  const stage = await setStage();
  const { id, agreementId } = await siteIn(stage);
  await answer(stage, 'anna', id, { state: 'presented' });
  stage.turnClock(1000);
  const { params } = await answer(stage, 'bruno', id, { state: 'signed' });
  expect(await codeOf(stage.as('anna', 'withdrawSiteAnswer', { params }))).toBe('not-found');
  await stage.as('bruno', 'withdrawSiteAnswer', { params });
  const { items } = await stage.as('bruno', 'listSites', {
    params: { id: agreementId },
    query: { limit: 5 },
  });
  expect(items).toMatchObject([{ state: 'presented' }]);
  expect(await codeOf(stage.as('bruno', 'withdrawSiteAnswer', { params }))).toBe('not-found');
});
