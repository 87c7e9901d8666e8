/** An answer that is said anew as another one is told no more as what it was; its sentence about a lift goes with it. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('is untold when the signature turns out to be no signature', async () => {
  const stage = await setStage();
  const site = await siteIn(stage);
  const other = await siteIn(stage, { name: 'Hôtel Horizon Nice', postcode: '06000' }, site.agreementId);
  await answer(stage, 'anna', other.id, { state: 'blocked', reason: 'price' });
  stage.turnClock(1000);
  await answer(stage, 'bruno', site.id, { state: 'blocked', reason: 'price' });
  stage.turnClock(1000);
  const { params } = await answer(stage, 'bruno', site.id, { state: 'signed' });
  const told = async () =>
    (await stage.as('anna', 'listNotifications', { query: { limit: 20 } })).items.map(({ kind }) => kind);
  expect(await told()).toEqual(['unblocked']);
  await stage.as('bruno', 'answerSite', { params, body: { state: 'presented' } });
  expect(await told()).toEqual([]);
  await stage.as('bruno', 'answerSite', { params, body: { state: 'signed' } });
  expect(await told()).toEqual(['unblocked']);
});
