/** The tab in a page that is not ours: closed, out of the way, deaf to clicks that no person made. */
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TabFace } from '../../../extension/answers.ts';
import { createTab } from '../../../extension/content/tab.ts';

const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
});
const face: TabFace = { state: 'count', count: 3, lang: 'fr', theme: 'light', side: 'right' };
const hostOf = () => [...document.documentElement.children].at(-1) as HTMLElement;

function open(keys?: string) {
  const acts = { opened: 0, sides: [] as string[] };
  const tab = createTab(
    document,
    {
      onOpen: async () => {
        acts.opened += 1;
        return keys;
      },
      onMove: (side) => void acts.sides.push(side),
    },
    end.current.signal,
  );
  return { tab, acts };
}

it('shows nothing to the page’s scripts and moves nothing of the page', () => {
  document.body.innerHTML = '<p id="text">Une fiche</p>';
  const before = document.querySelector('#text')?.getBoundingClientRect().toJSON() as object;
  const { tab } = open();
  tab.show(face);
  expect(hostOf().shadowRoot).toBeNull();
  expect(hostOf().textContent).toBe('');
  expect(document.querySelector('#text')?.getBoundingClientRect().toJSON()).toEqual(before);
  expect(getComputedStyle(hostOf()).position).toBe('fixed');
});

it('opens for a person, by mouse and by keyboard, and not for a script', async () => {
  const { tab, acts } = open();
  tab.show(face);
  const { left, top, width } = hostOf().getBoundingClientRect();
  hostOf().click();
  hostOf().dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + 20 }),
  );
  expect(acts.opened).toBe(0);
  await userEvent.click(hostOf(), { position: { x: 18, y: 20 } });
  expect(acts.opened).toBe(1);
  await userEvent.keyboard('{Enter}');
  expect(acts.opened).toBe(2);
  await userEvent.keyboard('{ArrowLeft}');
  expect(acts.sides).toEqual(['left']);
  expect(hostOf().getBoundingClientRect().left).toBe(0);
});

it('does not believe a script even if one got hold of the closed root', () => {
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  try {
    const { tab, acts } = open();
    tab.show(face);
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    expect(buttons).toHaveLength(2);
    for (const button of buttons) button.click();
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(acts).toEqual({ opened: 0, sides: [] });
  } finally {
    Element.prototype.attachShadow = attach;
  }
});

it('goes when there is nothing to say, and at the end', () => {
  const { tab } = open();
  tab.show(face);
  const host = hostOf();
  tab.show({ ...face, state: 'hidden' });
  expect(host.isConnected).toBe(false);
  tab.show({ ...face, state: 'won' });
  expect(host.isConnected).toBe(true);
  end.current.abort();
  expect(host.isConnected).toBe(false);
});
