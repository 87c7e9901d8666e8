/** All see the agreements and how far each has come. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { answer, signAgreement, siteIn } from './cases.ts';

it('lists the newest first, with counts of sites', async () => {
  const stage = await setStage();
  const first = await siteIn(stage);
  await answer(stage, 'bruno', first.id, { state: 'signed' });
  stage.turnClock(1000);
  const second = await signAgreement(stage, { name: 'Accord Batiséa' });
  const { items } = await stage.as('anna', 'listAgreements', { query: { limit: 5 } });
  expect(items.map(({ id, sites }) => [id, sites.total, sites.signed])).toEqual([
    [second.id, 0, 0],
    [first.agreementId, 1, 1],
  ]);
});
