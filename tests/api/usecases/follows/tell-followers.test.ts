/** A new practice is told to those who follow one of its topics: once each, uncounted unless they chose so. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

async function prepare() {
  const stage = await setStage();
  await stage.as('bruno', 'follow', { params: { kind: 'person', what: 'anna' } });
  await stage.as('bruno', 'follow', { params: { kind: 'sector', what: 'hotel' } });
  const told = async (who: string) => stage.as(who, 'listNotifications', { query: { limit: 20 } });
  return { ...stage, told };
}

it('tells once, and does not count it', async () => {
  const { share, told } = await prepare();
  const { id } = await share('anna');
  const { items, unread } = await told('bruno');
  expect(items).toMatchObject([{ kind: 'followed-practice', about: { id }, by: { id: 'anna' } }]);
  expect(unread).toBe(0);
  expect((await told('anna')).items).toEqual([]);
});

it('counts it for whom wants that, and tells nothing to whom wants none', async () => {
  const { share, told, as } = await prepare();
  await as('bruno', 'changePreferences', { body: { tell: { followed: 'counted' } } });
  await share('anna');
  expect((await told('bruno')).unread).toBe(1);
  await as('bruno', 'changePreferences', { body: { tell: { followed: 'never' } } });
  await share('anna');
  expect((await told('bruno')).items).toHaveLength(1);
});

it('takes the word back with the practice', async () => {
  const { share, told, as } = await prepare();
  const { id } = await share('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect((await told('bruno')).items).toEqual([]);
});

it('tells a parent’s author of the adaptation, and not of the same a second time', async () => {
  const { share, told, as } = await prepare();
  const parent = await share('anna', { facets: {} });
  await as('anna', 'follow', { params: { kind: 'unit', what: 'Offices' } });
  const child = await share('bruno', { facets: {}, parentId: parent.id, difference: 'Le midi' });
  const { items } = await told('anna');
  expect(items).toMatchObject([{ kind: 'adapted', about: { id: child.id }, title: parent.title }]);
  expect(child.difference).toBe('Le midi');
});
