/** Going through the panel by keyboard: where the focus is after each step. */
import '../support/quiet-browser.ts';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LiveState } from '../../../extension/live-state.ts';
import { PanelApp } from '../../../extension/panel/panel-app.tsx';
import { practice, suggestion } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

const live = {
  session: { status: 'signed-in' },
  online: true,
  sync: { status: 'done', at: 1 },
  waiting: [],
  sites: [],
  takenUp: [],
  shares: [],
  levers: [],
  server: { url: 'https://relais.example' },
  site: { origin: 'https://crm.example', from: 'person', allowed: true, paused: false },
  tabId: 7,
  record: {
    visit: 'v',
    kind: 'account',
    name: 'Terrasses',
    facets: {},
    off: [],
    shown: [{ suggestion, answer: 'open' }],
    won: false,
    shared: false,
    named: false,
  },
} as unknown as LiveState;
const state = signal<LiveState | undefined>(live);

beforeEach(async () => {
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = async ({ type }: { readonly type: string }) => {
    if (type === 'search.run') return { found: [{ practice: practice(3), title: [], body: [] }] };
    return type === 'search.recent' ? { recent: [] } : undefined;
  };
  Object.assign(browser.runtime, { sendMessage });
  state.value = live;
  await page.viewport(360, 800);
  drawPart(<PanelApp state={state} />);
});

const press = async (name: string) => {
  (page.getByRole('button', { name }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
};

it('comes back from a suggestion to that suggestion', async () => {
  await press(suggestion.practice.title);
  await expect.element(page.getByRole('button', { name: 'Retour' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: suggestion.practice.title })).toHaveFocus();
});

it('types at once where searching begins, and comes back from what was found to what was found', async () => {
  await press('Chercher');
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('buffet');
  await press(practice(3).title);
  await expect.element(page.getByRole('button', { name: 'Retour' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: practice(3).title })).toHaveFocus();
  await expect.element(page.getByRole('searchbox')).toHaveValue('buffet');
});

it('offers to teach the page to who waits on it, not to who searches', async () => {
  const { record: _gone, ...elsewhere } = live;
  state.value = elsewhere as LiveState;
  const teach = page.getByRole('button', { name: 'Apprendre cette page à Relais' });
  await expect.element(teach).toBeVisible();
  await press('Chercher');
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  expect(teach.query()).toBeNull();
});

it('names the record and what colleagues did with a practice among the parts of the page', async () => {
  state.value = {
    ...live,
    takenUp: [{ practiceId: practice(5).id, title: 'Golf', tried: 2, worked: 1, regions: [], at: '' }],
  } as LiveState;
  await expect.element(page.getByRole('region', { name: 'Terrasses' })).toBeVisible();
  await expect.element(page.getByRole('complementary', { name: /reprise 2 fois/ })).toBeVisible();
});
