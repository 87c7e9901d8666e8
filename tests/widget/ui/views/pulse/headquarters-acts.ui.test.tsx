/** Headquarters under a practice, and what it asks for in the feed: by keyboard, axe clean in each state. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Steering } from '#widget/model/steering.ts';
import { HeadquartersActs } from '#widget/ui/views/pulse/headquarters-acts.tsx';
import { WishList } from '#widget/ui/views/pulse/wish-list.tsx';
import '#widget/ui/practice-picker.css';
import '#widget/ui/pulse.css';
import { lea, practice, uuid } from '../../../sample.ts';
import { draw, expectAccessible } from '../../draw.tsx';

function make() {
  const said: string[] = [];
  const say = (what: string) => (id: string, more?: string | boolean) =>
    Promise.resolve(void said.push(`${what} ${id} ${String(more)}`));
  const source = {
    setOfficial: say('official'),
    retire: say('retire'),
    revive: say('revive'),
    merge: say('merge'),
    separate: say('separate'),
  };
  const model = new Steering(source, uuid(1));
  const named = (n: number) => ({ id: uuid(n), title: `Pratique ${n}`, author: 'Léa' });
  const find = () => Promise.resolve([named(1), named(2)]);
  return { model, said, view: () => <HeadquartersActs practice={practice(1)} model={model} find={find} /> };
}
const wish = {
  id: uuid(5),
  facets: { sector: 'hotel', stage: 'propose' } as const,
  by: lea,
  at: '2026-11-20T09:00:00Z',
};

describe('headquarters', () => {
  it('adopts by keyboard, and merges into another when asked twice', async () => {
    const { view, said } = make();
    draw(view());
    const press = async (name: string | RegExp) => {
      (page.getByRole('button', { name, exact: true }).first().element() as HTMLElement).focus();
      await userEvent.keyboard('{Enter}');
    };
    await press('Adopter pour toute l’entreprise');
    await press('Fusionner avec…');
    await expect.element(page.getByRole('button', { name: /^Choisir\s:\sPratique 2/ })).toBeVisible();
    expect(page.getByRole('button', { name: /^Choisir\s:\sPratique 1/ }).query()).toBeNull();
    await press(/^Choisir\s:\sPratique 2/);
    await expect.poll(() => document.activeElement?.textContent).toBe('Annuler');
    expect(said).toHaveLength(1);
    await press('Fusionner');
    await expect.element(page.getByText(/^Fusionnées\./)).toBeVisible();
    expect(said).toEqual([`official ${uuid(1)} true`, `merge ${uuid(1)} ${uuid(2)}`]);
    await press('Séparer');
    await expect.poll(() => said.at(-1)).toBe(`separate ${uuid(1)} undefined`);
    await expect.element(page.getByRole('button', { name: 'Fusionner avec…' })).toBeVisible();
  });

  it('asks in the feed, and stops asking', async () => {
    const closed: string[] = [];
    const list = (steers: boolean) => (
      <WishList
        wishes={[wish]}
        steers={steers}
        onShare={() => closed.push('share')}
        onClose={(id) => closed.push(id)}
      />
    );
    draw(list(false));
    expect(page.getByRole('button', { name: 'Ne plus demander' }).query()).toBeNull();
    draw(list(true));
    await page.getByRole('button', { name: 'Ne plus demander' }).click();
    await page.getByRole('button', { name: 'Partager' }).click();
    expect(closed).toEqual([uuid(5), 'share']);
    await expectAccessible(() => list(true));
  });

  it('has no accessibility violation while it asks twice', async () => {
    expect.hasAssertions();
    const { model, view } = make();
    await expectAccessible(view);
    draw(view());
    await page.getByRole('button', { name: 'Fusionner avec…' }).click();
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    model.choose({ id: uuid(2), title: 'Pratique 2', author: 'Léa' });
    await expectAccessible(view);
  });
});
