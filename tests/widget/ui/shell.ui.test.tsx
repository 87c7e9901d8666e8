/** The head and the navigation: one line of places, a corner of one's own, by mouse and by keyboard. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AccountMenu } from '#widget/ui/account-menu.tsx';
import { PlacesBar } from '#widget/ui/places-bar.tsx';
import { me } from '../sample.ts';
import { draw, expectAccessible } from './draw.tsx';

const places = ['feed', 'questions', 'agreements', 'quizzes', 'relay'] as const;

const bar = (went: string[], href?: string) => (
  <PlacesBar places={places} current="questions" hrefOf={() => href} onGo={(place) => went.push(place)} />
);

describe('PlacesBar', () => {
  it('says where one is, and goes elsewhere in one click, in our page and in a foreign one', async () => {
    for (const href of ['#/agreements', undefined]) {
      const went: string[] = [];
      draw(bar(went, href));
      const role = href ? 'link' : 'button';
      await expect
        .element(page.getByRole(role, { name: 'Questions' }))
        .toHaveAttribute('aria-current', 'page');
      await page.getByRole(role, { name: 'Accords-cadres' }).click();
      expect(went).toEqual(['agreements']);
    }
  });

  it('scrolls in its own line where there is no room', () => {
    const into = draw(bar([]));
    into.style.width = '240px';
    const line = into.querySelector('.places');
    expect(line?.scrollWidth).toBeGreaterThan(line?.clientWidth ?? 0);
    expect(into.scrollWidth).toBe(into.clientWidth);
  });

  it('has what is current in view, where the line begins elsewhere', async () => {
    const narrow = (current: (typeof places)[number]) => (
      <div style={{ width: '240px' }}>
        <PlacesBar places={places} current={current} hrefOf={() => undefined} onGo={() => undefined} />
      </div>
    );
    const into = draw(narrow('relay'));
    const line = into.querySelector('.places');
    const here = into.querySelector('[aria-current]');
    const edge = () =>
      (here?.getBoundingClientRect().right ?? Infinity) - (line?.getBoundingClientRect().right ?? 0);
    await expect.poll(edge).toBeLessThanOrEqual(1);
  });

  it('is accessible', () => expectAccessible(() => bar([])));
});

const menu = (
  <AccountMenu me={me}>
    <button type="button" class="btn">
      Sortir
    </button>
  </AccountMenu>
);

describe('AccountMenu', () => {
  it('unfolds by keyboard, and Escape gives the focus back', async () => {
    draw(menu);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('button', { name: 'Sortir' })).toBeVisible();
    await userEvent.keyboard('{Tab}{Escape}');
    await expect.element(page.getByText('Sortir')).not.toBeVisible();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('folds on a click elsewhere', async () => {
    draw(
      <div>
        {menu}
        <p>Ailleurs</p>
      </div>,
    );
    await page.getByText('HD').click();
    await expect.element(page.getByText('Sortir')).toBeVisible();
    await page.getByText('Ailleurs').click();
    await expect.element(page.getByText('Sortir')).not.toBeVisible();
  });

  it('is accessible', () => expectAccessible(() => menu));
});
