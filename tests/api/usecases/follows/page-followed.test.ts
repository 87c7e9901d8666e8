/** The feed of what is followed: each practice once, newest first, page after page, within the other filters. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

async function prepare() {
  const stage = await setStage();
  const ids: string[] = [];
  const facets = [
    { sector: 'hotel', products: ['A'] },
    { sector: 'clinic', products: ['B'] },
    { sector: 'hotel', products: ['B'] },
    { sector: 'school', agreement: 'Horizon' },
  ];
  for (const each of facets) {
    stage.turnClock(1000);
    ids.push((await stage.share('anna', { facets: each })).id);
  }
  const follow = (kind: 'sector' | 'product' | 'agreement' | 'person', what: string) =>
    stage.as('bruno', 'follow', { params: { kind, what } });
  const list = async (query: object) => {
    const asked = { limit: 20, followed: 'true', ...query } as const;
    const { items, next } = await stage.as('bruno', 'listPractices', { query: asked });
    return { found: items.map(({ id }) => ids.indexOf(id)), next };
  };
  return { ...stage, follow, list };
}

it('merges the topics', async () => {
  const { follow, list } = await prepare();
  expect((await list({})).found).toEqual([]);
  await follow('sector', 'hotel');
  await follow('product', 'B');
  await follow('agreement', 'Horizon');
  expect((await list({})).found).toEqual([3, 2, 1, 0]);
});

it('goes on where the page ended', async () => {
  const { follow, list } = await prepare();
  await follow('sector', 'hotel');
  await follow('product', 'B');
  const first = await list({ limit: 2 });
  expect(first.found).toEqual([2, 1]);
  expect(await list({ limit: 2, cursor: first.next ?? '' })).toEqual({ found: [0], next: null });
});

it('keeps the other filters', async () => {
  const { follow, list } = await prepare();
  await follow('sector', 'hotel');
  await follow('product', 'A');
  expect((await list({ product: 'B' })).found).toEqual([2]);
  expect((await list({ sector: 'clinic' })).found).toEqual([]);
  await follow('person', 'anna');
  expect((await list({ sector: 'clinic' })).found).toEqual([1]);
});
