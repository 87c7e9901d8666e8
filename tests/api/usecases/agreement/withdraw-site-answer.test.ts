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

it('is told no more to those whom it was told: neither the block it lifted, nor its own', async () => {
  const stage = await setStage();
  const site = await siteIn(stage);
  const other = await siteIn(stage, { name: 'Hôtel Horizon Nice', postcode: '06000' }, site.agreementId);
  await answer(stage, 'anna', other.id, { state: 'blocked', reason: 'price' });
  stage.turnClock(1000);
  const blocked = await answer(stage, 'bruno', site.id, { state: 'blocked', reason: 'price' });
  stage.turnClock(1000);
  const signed = await answer(stage, 'bruno', site.id, { state: 'signed' });
  const told = async (who: string) => {
    const { items } = await stage.as(who, 'listNotifications', { query: { limit: 20 } });
    return items.map(({ kind }) => kind);
  };
  expect([await told('anna'), await told('karim')]).toEqual([['unblocked'], ['agreement', 'agreement']]);
  // Anna is past her block by now; the word that was never true goes all the same.
  await answer(stage, 'anna', other.id, { state: 'presented' });
  await stage.as('bruno', 'withdrawSiteAnswer', { params: signed.params });
  expect(await told('anna')).toEqual([]);
  await stage.as('bruno', 'withdrawSiteAnswer', { params: blocked.params });
  expect(await told('karim')).toEqual(['agreement']);
});
