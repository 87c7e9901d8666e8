/** Pointing in a real page: by mouse, by keys, given up; the page's own script can neither point nor press. */
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { teachPage } from '../../../extension/content/teach-page.ts';
import type { TeachTold } from '../../../extension/teach/teach-messages.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';

let ending = new AbortController();
const heard: TeachTold[] = [];
const pressed = vi.fn<() => void>();

function open() {
  heard.length = 0;
  ending = new AbortController();
  pressed.mockClear();
  document.body.innerHTML = `<h1>Hôtel du Parc</h1><dl><dt>Secteur d’activité</dt><dd id="s">Hôtellerie</dd></dl>
    <button id="b">Supprimer</button>`;
  document.querySelector('#b')?.addEventListener('click', pressed);
  document.querySelector('#s')?.addEventListener('click', pressed);
  const url = () => new URL('https://crm.example/clients/4711');
  return teachPage({ document, url, tell: (told) => void heard.push(told) }, ending.signal);
}
afterEach(() => ending.abort());

it('looks: the address, and what can be chosen', () => {
  open()({ ask: 'look' });
  expect(heard).toEqual([
    {
      told: 'look',
      host: 'crm.example',
      path: '/clients/{id}',
      pairs: [
        { way: { by: 'title' }, label: '', value: 'Hôtel du Parc' },
        expect.objectContaining({ label: 'Secteur d’activité', value: 'Hôtellerie' }),
      ],
    },
  ]);
});

it('takes the click of a person, which presses nothing of the page', async () => {
  open()({ ask: 'pick', key: 'sector', say: 'Cliquez' });
  await userEvent.click(document.querySelector('#s') as HTMLElement);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 20_000 });
  expect(heard[0]).toMatchObject({ told: 'pick', key: 'sector', way: { by: 'label' } });
  expect(pressed).not.toHaveBeenCalled();
  // Over: the page is as it was.
  await userEvent.click(document.querySelector('#b') as HTMLElement);
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('believes no click and no key of the page’s script, and shows it no tree of ours', () => {
  open()({ ask: 'pick', key: 'sector', say: 'Cliquez' });
  const element = document.querySelector('#s');
  element?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(heard).toEqual([]);
  const host = document.documentElement.lastElementChild;
  expect(host?.shadowRoot).toBeNull();
});

it('is given up by Escape', async () => {
  open()({ ask: 'pick', key: 'name', say: 'Cliquez' });
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(heard).toEqual([{ told: 'pick', key: 'name' }]), { timeout: 20_000 });
});

it('points by arrow keys and Enter', async () => {
  open()({ ask: 'pick', key: 'name', say: 'Cliquez' });
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(heard).toMatchObject([{ told: 'pick', key: 'name', way: { by: 'title' } }]), {
    timeout: 20_000,
  });
});

it('tries what was taught on the page at once', () => {
  const ask = open();
  ask({ ask: 'try', page: taughtPage() });
  ask({ ask: 'try', page: taughtPage({ host: 'other.example' }) });
  expect(heard).toEqual([
    { told: 'try', fields: expect.arrayContaining([expect.objectContaining({ value: 'Hôtellerie' })]) },
    { told: 'try' },
  ]);
});
