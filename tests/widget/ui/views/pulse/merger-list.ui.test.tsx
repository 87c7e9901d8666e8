/** Mergers on screen: none is nothing, one can be separated, one that was says by whom; without a violation. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Merger } from '#contract/merger';
import { Mergers } from '#widget/model/mergers.ts';
import { MergerList } from '#widget/ui/views/pulse/merger-list.tsx';
import '#widget/ui/pulse.css';
import { hugo, lea, offline, uuid } from '../../../sample.ts';
import { draw, expectAccessible } from '../../draw.tsx';

const merger = (over: Partial<Merger> = {}): Merger => ({
  double: { id: uuid(1), title: 'Petit déjeuner au comptoir' },
  into: { id: uuid(2), title: 'Le petit déjeuner d’essai' },
  by: lea,
  at: '2026-11-20T10:00:00.000Z',
  ...over,
});
const open = merger({ separableUntil: '2026-12-20T10:00:00.000Z' });
const undone = merger({ separated: { by: hugo, at: '2026-11-21T10:00:00.000Z' } });
const erased = merger({ double: { id: uuid(3), title: '' } });

async function make(first: readonly Merger[] | Error) {
  const said: string[] = [];
  let items = first;
  const model = new Mergers({
    list: async () => (items instanceof Error ? Promise.reject(items) : items),
    async separate(id) {
      said.push(id);
      items = [undone];
    },
  });
  await model.list.load();
  return { said, view: () => <MergerList model={model} onOpen={(id) => said.push(`open ${id}`)} /> };
}

it('is accessible with mergers in each state, with none, and failed', async () => {
  for (const items of [[open, undone, erased], [], offline()])
    await expectAccessible((await make(items)).view);
});

it('draws nothing where none was made', async () => {
  expect(draw((await make([])).view()).textContent).toBe('');
});

it('separates in one click, and says who did both', async () => {
  const { said, view } = await make([open]);
  const drawn = draw(view());
  await page.getByRole('button', { name: /^Le petit déjeuner/ }).click();
  await page.getByRole('button', { name: /^Séparer Petit déjeuner au comptoir/ }).click();
  await expect.poll(() => drawn.textContent).toContain('séparées par Hugo Delmas');
  expect(drawn.textContent).toContain('Fusionnées par Léa Nguyen');
  expect(page.getByRole('button', { name: /^Séparer/ }).query()).toBeNull();
  expect(said).toEqual([`open ${uuid(2)}`, uuid(1)]);
});
