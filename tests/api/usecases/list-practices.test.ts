/** The feed: newest first, each practice once, and every filter narrows it. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('gives each practice once while new ones come in', async () => {
  const { as, share, turnClock } = await setStage();
  const made: string[] = [];
  for (let more = 0; more < 7; more += 1) {
    turnClock(1000);
    made.unshift((await share('anna')).id);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await as('bruno', 'listPractices', { query: { limit: 3, cursor } });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
    turnClock(1000);
    await share('anna');
  } while (cursor !== undefined);
  expect(seen).toEqual(made);
});

it.each([
  [{ unit: 'Hotels' }, { unit: 'Offices' }],
  [{ region: 'Lyon' }, { region: 'Lille' }],
  [{ sector: 'hotel' }, { sector: 'restaurant' }],
  [{ product: 'Machine 200' }, { product: 'Machine 9' }],
  [{ lever: 'trial' }, { lever: 'breakfast' }],
  [{ author: 'anna' }, { author: 'bruno' }],
])('%o finds it and %o does not', async (fits, misses) => {
  const { as, share } = await setStage();
  await share('anna', { lever: 'trial' });
  const list = async (query: object) =>
    (await as('bruno', 'listPractices', { query: { limit: 5, ...query } })).items;
  expect(await list(fits)).toHaveLength(1);
  expect(await list(misses)).toHaveLength(0);
});

it('shows nothing that was withdrawn, and refuses a foreign cursor', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect((await as('anna', 'listPractices')).items).toEqual([]);
  expect(await codeOf(as('anna', 'listPractices', { query: { limit: 5, cursor: 'abc' } }))).toBe(
    'bad-cursor',
  );
});
