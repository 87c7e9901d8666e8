/** A practice whole in the panel: there at once from the device, the rest when it comes, never another one's; without a violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { Whole } from '../../../extension/answers.ts';
import type { LiveState } from '../../../extension/live-state.ts';
import { WholePractice } from '../../../extension/panel/whole-practice.tsx';
import { comment, me, practice, uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: { readonly id: string };
}
const shown = signal(uuid(1));
const waiting = signal<LiveState['waiting']>([]);
const told: Message[] = [];
let backs = 0;
/** What the server still owes, by practice. */
let owed = new Map<string, (whole: Whole | undefined) => void>();

const tried = { tried: 3, worked: 0, failed: 0, units: [], regions: [] };
const here = (id: string): Whole => {
  const n = id === uuid(1) ? 1 : 2;
  const family = { parent: practice(2), children: [] };
  return {
    practice: practice(n, { comments: 1, evidence: tried }),
    names: {},
    follows: [],
    ...(n === 1 ? { family } : {}),
  };
};
const whole = (id: string): Whole => ({
  ...here(id),
  reuses: [],
  bravos: [],
  talk: { items: [comment(1, { text: `Mot sur ${id.at(-1)}` })], next: null },
});

function Panel() {
  const live = { session: { me }, waiting: waiting.value, shares: [] } as unknown as LiveState;
  return (
    <WholePractice
      id={shown.value}
      tabId={7}
      live={live}
      onBack={() => (backs += 1)}
      onOpen={(id) => void (shown.value = id)}
    />
  );
}
const draw = (lang: Lang = 'fr', theme = 'light') => drawPart(<Panel />, lang, theme);
const answer = async (id: string, what = whole(id) as Whole | undefined) => {
  await expect.poll(() => owed.has(id)).toBe(true);
  owed.get(id)?.(what);
  owed.delete(id);
};

beforeEach(async () => {
  told.length = 0;
  backs = 0;
  owed = new Map();
  shown.value = uuid(1);
  waiting.value = [];
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = async (message: Message) => {
    told.push(message);
    const { type, body } = message;
    if (type === 'practice.here') return here(body.id);
    return type === 'practice.read' ? new Promise((resolve) => owed.set(body.id, resolve)) : undefined;
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(305, 800);
});

const title = (n: number) => page.getByRole('heading', { name: `Pratique ${n}` });
const away = () => page.getByText(/avec le réseau/).elements().length;

it('is there at once while the server is slow, and does not call the network away before it has answered', async () => {
  draw();
  await expect.element(title(1)).toBeVisible();
  expect(away()).toBe(0);
  await answer(uuid(1));
  await expect.element(page.getByText('Mot sur 1')).toBeVisible();
  expect(away()).toBe(0);
});

it('says what will come with the network when none answered', async () => {
  draw();
  await answer(uuid(1), here(uuid(1)));
  await expect.poll(away).toBe(2);
});

it('shows of the next one nothing of the last, and takes the focus along', async () => {
  draw();
  await answer(uuid(1));
  await expect.element(page.getByText('Mot sur 1')).toBeVisible();
  await page.getByRole('button', { name: 'Pratique 2' }).click();
  await expect.element(title(2)).toBeVisible();
  expect(title(1).query()).toBeNull();
  expect(page.getByText('Mot sur 1').query()).toBeNull();
  await expect.element(page.getByRole('button', { name: 'Retour' })).toHaveFocus();
  await answer(uuid(2));
  await expect.element(page.getByText('Mot sur 2')).toBeVisible();
});

it('is read anew when a word has left the device, and meanwhile loses nothing', async () => {
  draw();
  await answer(uuid(1));
  await expect.element(page.getByText('Mot sur 1')).toBeVisible();
  await page.getByRole('textbox').click();
  await userEvent.keyboard('Un mot');
  const word = { id: 'w', act: 'likePractice', about: uuid(3), title: '', state: 'waiting' } as const;
  waiting.value = [word];
  await expect.poll(() => told.filter(({ type }) => type === 'practice.here').length).toBe(2);
  expect(told.filter(({ type }) => type === 'practice.read').length).toBe(1);
  waiting.value = [];
  await expect.poll(() => told.filter(({ type }) => type === 'practice.read').length).toBe(2);
  await expect.element(page.getByText('Mot sur 1')).toBeVisible();
  await answer(uuid(1));
  await expect.element(page.getByRole('textbox')).toHaveValue('Un mot');
});

it('keeps in its panel and without a violation', async () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      const drawn = draw(lang, theme);
      await answer(uuid(1));
      await expect.element(page.getByText('Mot sur 1')).toBeVisible();
      for (const motion of document.getAnimations()) motion.finish();
      const ends = { 'page-has-heading-one': { enabled: false } };
      expect((await axe.run(drawn, { rules: ends })).violations).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
  }
});

it('is left by Escape, from wherever, but not while a comment is written', async () => {
  draw();
  await answer(uuid(1));
  const field = page.getByRole('textbox', { name: /commentaire/i });
  await field.fill('Pas encore envoyé');
  await userEvent.keyboard('{Escape}');
  expect(backs).toBe(0);
  await field.fill('');
  // A message that waits elsewhere in the panel is being mended.
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.value = 'Pas encore';
  elsewhere.focus();
  await userEvent.keyboard('{Escape}');
  expect(backs).toBe(0);
  elsewhere.remove();
  await title(1).click();
  await userEvent.keyboard('{Escape}');
  expect(backs).toBe(1);
});
