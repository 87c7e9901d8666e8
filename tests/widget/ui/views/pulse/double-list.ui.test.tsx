/** Likely doubles on screen: none, some, asked twice, told apart; by keyboard and without a violation. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Doubles } from '#widget/model/doubles.ts';
import { DoubleList } from '#widget/ui/views/pulse/double-list.tsx';
import '#widget/ui/pulse.css';
import { line } from '../../../pulse-sample.ts';
import { offline, uuid } from '../../../sample.ts';
import { draw, expectAccessible } from '../../draw.tsx';

const doubled = (n: number) => ({ ...line(n), title: `Pratique ${n}`, body: 'Essai de deux semaines.' });
const PAIR = { id: 'pair', one: doubled(1), other: doubled(2) };

async function make(items: readonly (typeof PAIR)[] | Error = [PAIR]) {
  const done: string[] = [];
  const model = new Doubles({
    list: async () => (items instanceof Error ? Promise.reject(items) : items),
    merge: async (id, into) => done.push(`merge ${id} into ${into}`),
    separate: async (id) => done.push(`separate ${id}`),
    tellApart: async (id) => done.push(`apart ${id}`),
    untellApart: async (id) => done.push(`back ${id}`),
  });
  await model.list.load();
  return { model, done, view: () => <DoubleList model={model} onOpen={(id) => done.push(`open ${id}`)} /> };
}
const button = (name: string | RegExp) => page.getByRole('button', { name });

it('is accessible with pairs, with none, failed, and while it asks', async () => {
  for (const items of [[PAIR], [], offline()]) await expectAccessible((await make(items)).view);
  const { model, view } = await make();
  model.keep({ pairId: 'pair', keptId: uuid(1) });
  await expectAccessible(view);
});

it('says that there is none only when it knows', async () => {
  draw((await make(offline())).view());
  await expect.element(page.getByRole('heading', { name: 'Doublons probables' })).toBeVisible();
  expect(page.getByText('Aucun doublon en vue.').query()).toBeNull();
  draw((await make([])).view());
  await expect.element(page.getByText('Aucun doublon en vue.')).toBeVisible();
});

it('keeps one of the two when asked twice, the safe answer having the focus', async () => {
  const { done, view } = await make();
  draw(view());
  button(/Garder celle-ci : Pratique 2/)
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Annuler');
  expect(document.body.textContent).toContain('Pratique 1');
  await button('Fusionner').click();
  await expect.element(page.getByText(/^Fusionnées\./)).toBeVisible();
  expect(done).toEqual([`merge ${uuid(1)} into ${uuid(2)}`]);
  await button('Séparer').click();
  await expect.element(page.getByText(/Gardées toutes les deux/)).toBeVisible();
  expect(done.at(-1)).toBe(`separate ${uuid(1)}`);
});

it('tells two apart, and takes that back where it was done', async () => {
  const { done, view } = await make();
  draw(view());
  await button('Pas la même chose').click();
  await button('Annuler').click();
  await expect.element(button('Pas la même chose')).toBeVisible();
  await button('Pratique 1').first().click();
  expect(done).toEqual(['apart pair', 'back pair', `open ${uuid(1)}`]);
});
