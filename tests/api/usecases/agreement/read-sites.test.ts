/** Devices are brought up to date from a cursor; an agreement that has ended is gone. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { answer, DAY_MS, siteIn } from './cases.ts';

it('gives what changed since, page after page', async () => {
  const stage = await setStage();
  const first = await siteIn(stage);
  await siteIn(stage, { postcode: '06000' }, first.agreementId);
  const page = await stage.as('bruno', 'readSites', { query: { limit: 1 } });
  expect([page.sites.length, page.more, page.agreements.length]).toEqual([1, true, 1]);
  const rest = await stage.as('bruno', 'readSites', { query: { limit: 5, cursor: page.cursor } });
  expect([rest.sites.length, rest.more]).toEqual([1, false]);
  await answer(stage, 'anna', first.id, { state: 'signed' });
  const news = await stage.as('bruno', 'readSites', { query: { limit: 5, cursor: rest.cursor } });
  expect(news.sites).toMatchObject([{ id: first.id, state: 'signed' }]);
  const same = await stage.as('bruno', 'readSites', { query: { limit: 5, cursor: news.cursor } });
  expect([same.sites, same.cursor]).toEqual([[], news.cursor]);
});

it('leaves out what has ended, and refuses a cursor of another history', async () => {
  const stage = await setStage();
  const { agreementId: id } = await siteIn(stage);
  await stage.as('karim', 'editAgreement', { params: { id }, body: { endsOn: '2026-11-24' } });
  const running = async () =>
    (await stage.as('bruno', 'readSites', { query: { limit: 5 } })).agreements.length;
  expect(await running()).toBe(1);
  stage.turnClock(2 * DAY_MS);
  expect(await running()).toBe(0);
  expect(await codeOf(stage.as('bruno', 'readSites', { query: { limit: 5, cursor: 'x' } }))).toBe(
    'bad-cursor',
  );
});
