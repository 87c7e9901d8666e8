/** "Did it help?": tells the worker that it is on screen, answers by one click, fits the narrowest panel, and has no violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#contract/words';
import { HelpQuestion } from '../../../extension/panel/help-question.tsx';
import { uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

const help = { practiceId: uuid(4), title: 'Golf : avant le premier départ', author: 'Bruno Keller' };
const told: unknown[] = [];
const opened: string[] = [];

const draw = (lang: Lang = 'fr', theme = 'light') =>
  drawPart(<HelpQuestion help={help} tabId={7} onOpen={(id) => opened.push(id)} />, lang, theme);

beforeEach(async () => {
  told.length = 0;
  opened.length = 0;
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  Object.assign(browser.runtime, { sendMessage: async (message: unknown) => void told.push(message) });
  await page.viewport(305, 800);
});

const said = (answer: string) => ({
  type: 'help.answer',
  body: { tabId: 7, practiceId: help.practiceId, answer },
});

it('says once that it is on screen, and opens the practice', async () => {
  draw();
  await expect
    .poll(() => told)
    .toEqual([{ type: 'help.shown', body: { tabId: 7, practiceId: help.practiceId } }]);
  await page.getByRole('button', { name: help.title }).click();
  expect(opened).toEqual([help.practiceId]);
});

it.each([
  ['Oui, ça a marché', 'worked'],
  ['Non', 'failed'],
  ['Ne plus demander', 'later'],
])('%s', async (name, answer) => {
  draw();
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => told).toContainEqual(said(answer));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

it('is a named group without a violation, in both languages and themes', async () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      const drawn = draw(lang, theme);
      const name = lang === 'fr' ? /^La fiche a avancé/ : /^The record moved on/;
      await expect.element(page.getByRole('group', { name })).toBeVisible();
      for (const motion of document.getAnimations()) motion.finish();
      const rules = { 'page-has-heading-one': { enabled: false } };
      expect((await axe.run(drawn, { rules })).violations).toEqual([]);
    }
  }
});
