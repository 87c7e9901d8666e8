/** A block brings up what lifted it elsewhere: named first, then used meanwhile, then found by words. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

it('orders practices by how well they are known to lift this block', async () => {
  const stage = await setStage();
  const first = await siteIn(stage);
  const second = await siteIn(stage, { postcode: '29200' }, first.agreementId);
  const named = await stage.share('helene', { title: 'La remise de volume du siège', body: '' });
  const used = await stage.share('helene', { title: 'Un essai de deux semaines', body: '' });
  const worded = await stage.share('anna', { title: 'Prix trop cher ? Le budget café par tasse', body: '' });
  await stage.share('anna', { title: 'Des stickers sur la machine', body: '' });
  await answer(stage, 'bruno', first.id, { state: 'blocked', reason: 'price' });
  await answer(stage, 'maria', second.id, { state: 'blocked', reason: 'price' });
  stage.turnClock(60_000);
  const reuse = {
    params: { id: used.id, reuseId: crypto.randomUUID() },
    body: { verdict: 'worked' as const, facets: {} },
  };
  await stage.as('maria', 'recordVerdict', reuse);
  // Named by one and used by another: the stronger sign counts, in its place.
  await stage.as('maria', 'recordVerdict', {
    params: { id: named.id, reuseId: crypto.randomUUID() },
    body: { verdict: 'worked', facets: {} },
  });
  stage.turnClock(60_000);
  await answer(stage, 'bruno', first.id, { state: 'signed', practiceId: named.id });
  await answer(stage, 'maria', second.id, { state: 'signed' });
  const params = { id: first.agreementId };
  const found = await stage.as('anna', 'findUnblockers', { params, query: { reason: 'price', limit: 5 } });
  expect(found.lifted).toBe(2);
  expect(found.items.map(({ practice, by, sites }) => [practice.id, by, sites])).toEqual([
    [named.id, 'named', 1],
    [used.id, 'used', 1],
    [worded.id, 'words', 0],
  ]);
  const none = await stage.as('anna', 'findUnblockers', { params, query: { reason: 'technical', limit: 5 } });
  expect(none).toEqual({ lifted: 0, items: [] });
});
