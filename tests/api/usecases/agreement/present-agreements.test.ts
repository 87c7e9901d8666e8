/** Of answers on a site, a reader sees their own alone. */
import { expect, it } from 'vitest';
import { presentAgreements, presentSites } from '../../../../api/usecases/agreement/present-agreements.ts';
import { actorOf, setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('tells the last answer to who gave it', async () => {
  const stage = await setStage();
  const { id, agreementId } = await siteIn(stage);
  await answer(stage, 'bruno', id, { state: 'presented' });
  stage.turnClock(1000);
  const { params } = await answer(stage, 'bruno', id, { state: 'blocked', reason: 'price' });
  const others = await siteIn(stage, { postcode: '06000' }, agreementId);
  await answer(stage, 'anna', others.id, { state: 'blocked', reason: 'competitor' });
  stage.turnClock(1000);
  await answer(stage, 'bruno', others.id, { state: 'signed' });
  await stage.store.read(async (db) => {
    const rows = await db.list('sites');
    const [own, signed] = await presentSites(db, 'bruno', rows);
    expect(signed?.mine?.before).toEqual({ state: 'blocked', block: 'competitor' });
    const [other] = await presentSites(db, 'anna', rows);
    expect(own).toMatchObject({
      state: 'blocked',
      block: 'price',
      mine: { answerId: params.answerId, state: 'blocked', before: { state: 'presented' } },
    });
    expect([other?.state, other?.mine]).toEqual(['blocked', undefined]);
    expect(await presentSites(db, 'bruno', [])).toEqual([]);
    expect(await presentAgreements(db, actorOf('bruno').person, [])).toEqual([]);
  });
});
