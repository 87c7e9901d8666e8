/** The talk in the panel: others' words, earlier ones, one's own taken back; without a network it says so; without a violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { TalkPage } from '../../../extension/answers.ts';
import { Talk } from '../../../extension/panel/talk.tsx';
import { comment, hugo, me, practice } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}
const told: Message[] = [];
const talk = signal<TalkPage | undefined>(undefined);
let changed = 0;
let isRemoved = true;
let isAway = false;
const said = (n: number, over = {}) =>
  comment(n, { text: `Mot ${n}`, at: `2026-11-2${n}T09:00:00.000Z`, ...over });

function Panel() {
  const onChanged = () => void (changed += 1);
  return <Talk practice={practice(1, { comments: 3 })} talk={talk.value} me={me} onChanged={onChanged} />;
}

const draw = (lang: Lang = 'fr', theme = 'light') => drawPart(<Panel />, lang, theme);
const texts = () => [...document.querySelectorAll('.comment-text')].map(({ textContent }) => textContent);

beforeEach(async () => {
  told.length = 0;
  changed = 0;
  isRemoved = true;
  isAway = false;
  talk.value = { items: [said(3, { author: hugo }), said(2)], next: 'earlier' };
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = async (message: Message) => {
    told.push(message);
    if (message.type === 'practice.earlier')
      return isAway ? undefined : { items: [said(1, { author: hugo })], next: null };
    return message.type === 'practice.uncomment' ? { removed: isRemoved } : undefined;
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(305, 800);
});

it('shows what others said, oldest first, and earlier ones on demand, which stay when it is read anew', async () => {
  draw();
  expect(texts()).toEqual(['Mot 2', 'Mot 3']);
  await page.getByRole('button', { name: 'Plus anciens' }).click();
  await expect.poll(texts).toEqual(['Mot 1', 'Mot 2', 'Mot 3']);
  talk.value = { items: [said(4), said(3, { author: hugo }), said(2)], next: 'earlier' };
  await expect.poll(texts).toEqual(['Mot 1', 'Mot 2', 'Mot 3', 'Mot 4']);
});

it('loses none that newer ones push out of the page, and keeps none that was taken back', async () => {
  draw();
  await page.getByRole('button', { name: 'Plus anciens' }).click();
  await expect.poll(texts).toEqual(['Mot 1', 'Mot 2', 'Mot 3']);
  talk.value = { items: [said(5), said(4)], next: 'earlier' };
  await expect.poll(texts).toEqual(['Mot 1', 'Mot 2', 'Mot 3', 'Mot 4', 'Mot 5']);
  talk.value = { items: [said(5), said(2)], next: 'earlier' };
  await expect.poll(texts).toEqual(['Mot 1', 'Mot 2', 'Mot 5']);
  talk.value = { items: [said(5)], next: null };
  await expect.poll(texts).toEqual(['Mot 5']);
});

it('shows no more an earlier one that was taken back, and says when earlier ones did not come', async () => {
  isAway = true;
  draw();
  await page.getByRole('button', { name: 'Plus anciens' }).click();
  await expect.poll(() => page.getByRole('alert').element().textContent).not.toBe('');
  isAway = false;
  await page.getByRole('button', { name: 'Plus anciens' }).click();
  await expect.poll(texts).toEqual(['Mot 1', 'Mot 2', 'Mot 3']);
  await expect.poll(() => page.getByRole('alert').element().textContent).toBe('');
  await page.getByRole('button', { name: 'Retirer' }).first().click();
  await expect.poll(texts).toEqual(['Mot 2', 'Mot 3']);
});

it('takes one’s own back, and says so when that fails', async () => {
  isRemoved = false;
  draw();
  const takeBack = () => page.getByRole('button', { name: 'Retirer' });
  expect(takeBack().elements()).toHaveLength(1);
  await takeBack().click();
  await expect.poll(() => page.getByRole('alert').element().textContent).not.toBe('');
  expect(changed).toBe(0);
  isRemoved = true;
  await takeBack().click();
  await expect.poll(() => changed).toBe(1);
});

it('says without a network how many there are, and still takes a word', async () => {
  talk.value = undefined;
  draw();
  await expect.element(page.getByText('3 commentaires paraîtront avec le réseau.')).toBeVisible();
  await expect.element(page.getByRole('textbox')).toBeVisible();
});

it('keeps in its panel and without a violation, with words, with none and without a network', async () => {
  for (const page of [talk.value, { items: [], next: null }, undefined]) {
    talk.value = page;
    for (const lang of ['fr', 'en'] as const) {
      for (const theme of ['light', 'dark']) {
        const drawn = draw(lang, theme);
        const ends = { 'page-has-heading-one': { enabled: false } };
        expect((await axe.run(drawn, { rules: ends })).violations).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
      }
    }
  }
});
