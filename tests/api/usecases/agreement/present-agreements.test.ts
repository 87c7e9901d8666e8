/** Of answers on a site, a reader sees their own alone. */
import { expect, it } from 'vitest';
import { presentAgreements, presentSites } from '../../../../api/usecases/agreement/present-agreements.ts';
import { actorOf, setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('tells the last answer to who gave it', async () => {
  const stage = await setStage();
  const { id } = await siteIn(stage);
  await answer(stage, 'bruno', id, { state: 'presented' });
  stage.turnClock(1000);
  const { params } = await answer(stage, 'bruno', id, { state: 'blocked', reason: 'price' });
  await stage.store.read(async (db) => {
    const rows = await db.list('sites');
    const [own] = await presentSites(db, 'bruno', rows);
    const [other] = await presentSites(db, 'anna', rows);
    expect(own).toMatchObject({
      state: 'blocked',
      block: 'price',
      mine: { answerId: params.answerId, state: 'blocked' },
    });
    expect([other?.state, other?.mine]).toEqual(['blocked', undefined]);
    expect(await presentSites(db, 'bruno', [])).toEqual([]);
    expect(await presentAgreements(db, actorOf('bruno').person, [])).toEqual([]);
  });
});
