/** What was said comes in the order in which it was said, whatever was written last. */
import { expect, it } from 'vitest';
import { listAnswers } from '../../../../api/usecases/agreement/list-answers.ts';
import { setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('is oldest first, by site, by agreement and by person', async () => {
  const stage = await setStage();
  const { id: siteId, agreementId } = await siteIn(stage);
  const first = await answer(stage, 'bruno', siteId, { state: 'blocked', reason: 'price' });
  stage.turnClock(1000);
  await answer(stage, 'anna', siteId, { state: 'signed' });
  await stage.as('bruno', 'answerSite', {
    params: first.params,
    body: { state: 'blocked', note: 'trop cher' },
  });
  await stage.store.read(async (db) => {
    const bySite = await listAnswers(db, { siteId });
    expect(bySite.map(({ state, note }) => [state, note])).toEqual([
      ['blocked', 'trop cher'],
      ['signed', undefined],
    ]);
    expect(await listAnswers(db, { agreementId })).toEqual(bySite);
    expect((await listAnswers(db, { personId: 'anna' })).map(({ state }) => state)).toEqual(['signed']);
  });
});
