/** "Relais no longer understands this page": whole, narrow, light and dark, in both languages; sent by a click, and honest when it was not. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { PageReport } from '#contract/page-report';
import { UnreadPage } from '../../../extension/panel/unread-page.tsx';
import { drawPart } from '../support/draw-part.tsx';

const report: PageReport = {
  adapter: 'Dynamics 365',
  version: '0.1.0',
  kind: 'opportunity',
  found: { ask: true, page: true },
  missing: ['session', 'page'],
  nodes: [
    { depth: 0, tag: 'main', attributes: ['class', 'data-id'], labels: [] },
    { depth: 1, tag: 'dt', attributes: ['aria-label'], labels: ['sector'] },
  ],
};
const sent: unknown[] = [];
let answer: unknown;

const draw = (lang: Lang = 'fr', theme = 'light', shown = report) =>
  drawPart(<UnreadPage report={shown} tabId={7} />, lang, theme);

beforeEach(async () => {
  answer = { sent: true };
  sent.length = 0;
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  Object.assign(browser.runtime, {
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return answer;
    },
  });
  await page.viewport(320, 800);
});

it('shows the whole report before anything is sent, and sends it by one click', async () => {
  draw();
  await expect.element(page.getByText('Relais ne comprend plus cette page (Dynamics 365).')).toBeVisible();
  await page.getByText('Voir le rapport').click();
  await expect
    .element(page.getByRole('textbox', { name: 'Voir le rapport' }))
    .toHaveValue(
      'Dynamics 365 · opportunity · 0.1.0\nmissing: session, page\nmain class data-id\n  dt aria-label (sector)',
    );
  expect(sent).toEqual([]);
  await page.getByRole('button', { name: 'Envoyer à l’administrateur' }).click();
  await expect.element(page.getByText('Envoyé, sans votre nom.')).toBeVisible();
  expect(sent).toEqual([{ type: 'page.report', body: { tabId: 7 } }]);
});

it('says when it was not sent, and sends at the next click', async () => {
  draw('en');
  answer = { refused: { code: 'offline', title: 'No network' } };
  await page.getByRole('button', { name: 'Send to the administrator' }).click();
  await expect.element(page.getByText('The report was not sent: try again.')).toBeVisible();
  answer = { sent: true };
  await page.getByRole('button', { name: 'Send to the administrator' }).click();
  await expect.element(page.getByText('Sent, without your name.')).toBeVisible();
});

it('says when the browser refused to copy it', async () => {
  draw();
  const { clipboard } = navigator;
  const writeText = async () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await page.getByRole('button', { name: 'Copier' }).click();
  await expect.element(page.getByText(/La copie a été refusée/)).toBeVisible();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
});

it('names a taught page as such', async () => {
  draw('fr', 'light', { ...report, adapter: 'taught' });
  await expect.element(page.getByText(/cette page \(page apprise\)/)).toBeVisible();
});

it.each([
  ['fr', 'light'],
  ['fr', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('is clean for axe and no wider than 320 px, %s, %s, open', async (lang, theme) => {
  const into = draw(lang, theme);
  into.querySelector('details')?.setAttribute('open', '');
  const { violations } = await axe.run(into, { rules: { 'page-has-heading-one': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const card = into.querySelector('.unread');
  expect(card?.scrollWidth).toBe(card?.clientWidth);
  const [field, words] = [into.querySelector('textarea'), into.querySelector('.quiet')];
  expect(field?.getBoundingClientRect().right).toBeLessThanOrEqual(
    (words?.getBoundingClientRect().right ?? 0) + 1,
  );
});
