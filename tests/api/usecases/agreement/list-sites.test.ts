/** Sites by state, and those that the reader answered. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('lists all, one state, or one’s own', async () => {
  const stage = await setStage();
  const first = await siteIn(stage);
  const second = await siteIn(stage, { postcode: '06000' }, first.agreementId);
  await answer(stage, 'bruno', first.id, { state: 'signed' });
  await answer(stage, 'anna', second.id, { state: 'presented' });
  const list = async (query: { state?: 'signed' | 'open'; mine?: 'true' }) =>
    (
      await stage.as('bruno', 'listSites', {
        params: { id: first.agreementId },
        query: { limit: 9, ...query },
      })
    ).items.map(({ id }) => id);
  expect((await list({})).toSorted()).toEqual([first.id, second.id].toSorted());
  expect(await list({ state: 'signed' })).toEqual([first.id]);
  expect(await list({ mine: 'true' })).toEqual([first.id]);
  expect(await list({ state: 'open' })).toEqual([]);
  expect(await codeOf(stage.as('bruno', 'listSites', { params: { id: 'nothing' } }))).toBe('not-found');
});
