/** "Did it help?": tells the worker that it is on screen, answers by one click, fits the narrowest panel, and has no violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import { setLang } from '#widget/ui/t.ts';
import '../../../extension/pages/pages.css';
import { HelpQuestion } from '../../../extension/panel/help-question.tsx';
import { uuid } from '../../widget/sample.ts';

const help = { practiceId: uuid(4), title: 'Golf : avant le premier départ', author: 'Bruno Keller' };
const told: unknown[] = [];
const opened: string[] = [];

function draw(lang: 'fr' | 'en' = 'fr', theme = 'light'): HTMLElement {
  setLang(lang);
  document.documentElement.lang = lang;
  document.documentElement.dataset['theme'] = theme;
  document.title = 'Relais';
  document.body.replaceChildren();
  const into = document.body.appendChild(document.createElement('main'));
  into.className = 'relais';
  render(<HelpQuestion help={help} tabId={7} onOpen={(id) => opened.push(id)} />, into);
  return into;
}

beforeEach(async () => {
  told.length = 0;
  opened.length = 0;
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  Object.assign(browser.runtime, { sendMessage: async (message: unknown) => void told.push(message) });
  await page.viewport(305, 800);
});
afterEach(() => void delete document.documentElement.dataset['theme']);

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
