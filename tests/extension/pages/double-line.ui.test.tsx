/** While a win is written: one line names the double, one click joins it, and sharing is never in its way. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { LiveState } from '../../../extension/live-state.ts';
import { FreeShare } from '../../../extension/popup/free-share.tsx';
import { practice } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

const double = practice(3, { body: 'Le directeur goûte, puis signe un essai.' });
const TEXT = 'Un petit déjeuner en salle de pause';
interface Message {
  readonly type: string;
  readonly body: object;
}
const told: Message[] = [];
let evidence: unknown = { id: 'r1' };

// All that sharing reads of it.
const live = { draftText: '', settings: { lang: 'fr' }, session: { me: {} }, tabId: 7 } as LiveState;

const draw = (lang: Lang = 'fr', theme = 'light', surface = 'popup') =>
  drawPart(<FreeShare live={live} onShared={() => undefined} />, lang, theme, surface);

beforeEach(async () => {
  told.length = 0;
  evidence = { id: 'r1' };
  const answers: Record<string, () => unknown> = {
    'share.similar': () => double,
    'share.evidence': () => evidence,
    'share.send': () => ({ id: 's1' }),
  };
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = async (message: Message) => {
    told.push(message);
    return answers[message.type]?.();
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(360, 800);
});

const field = () => page.getByRole('textbox');
const join = (name = 'Ajouter la mienne comme preuve') => page.getByRole('button', { name });
const types = () => told.map(({ type }) => type);

it('asks for nothing before there are words to compare', async () => {
  draw();
  await field().fill('Trois mots seulement');
  await field().fill(TEXT);
  await expect.element(join()).toBeVisible();
  expect(told.filter(({ type }) => type === 'share.similar').map(({ body }) => body)).toEqual([
    { text: TEXT },
  ]);
  await field().fill('Moins');
  await expect.element(join()).not.toBeInTheDocument();
});

it('adds what is written to the double, and is then ready for other words', async () => {
  draw();
  await field().fill(TEXT);
  await page.getByText(/^Ressemble à/).click();
  await join().click();
  await expect.element(page.getByText(/^Ajoutée comme preuve/)).toBeVisible();
  await expect.element(field()).toHaveValue('');
  expect(types()).not.toContain('share.send');
  const { body } = told.find(({ type }) => type === 'share.evidence') ?? {};
  expect(body).toMatchObject({ practiceId: double.id, text: TEXT, tabId: 7, facets: {} });
});

it('keeps the words when the outbox has no room', async () => {
  evidence = { refused: { code: 'outbox-full', title: '' } };
  draw();
  await field().fill(TEXT);
  await join().click();
  await expect.element(page.getByText(/^Trop d’envois attendent/)).toBeVisible();
  await expect.element(field()).toHaveValue(TEXT);
});

it('leaves sharing to one click', async () => {
  draw();
  await field().fill(TEXT);
  await expect.element(join()).toBeVisible();
  await page.getByRole('button', { name: 'Partager la victoire' }).click();
  await expect.poll(types).toContain('share.send');
  expect(types()).not.toContain('share.evidence');
});

it('takes a picture along, shared or joined, and the next text begins without it', async () => {
  draw();
  await field().fill(TEXT);
  const canvas = document.createElement('canvas');
  const taken = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  await page
    .getByLabelText('Ajouter une photo')
    .upload(new File(taken ? [taken] : [], 'a.png', { type: 'image/png' }));
  await expect.element(page.getByRole('img', { name: 'Photo 1' })).toBeVisible();
  const one = { pictures: [{ src: expect.stringMatching(/^data:image.jpeg;base64,./) }] };
  const bodyOf = (name: string) => told.find(({ type }) => type === name)?.body;
  await page.getByRole('button', { name: 'Partager la victoire' }).click();
  await expect.poll(() => bodyOf('share.send')).toMatchObject(one);
  await join().click();
  await expect.poll(() => bodyOf('share.evidence')).toMatchObject(one);
  await expect.element(page.getByRole('img', { name: 'Photo 1' })).not.toBeInTheDocument();
});

it.each([
  ['popup', 360],
  ['panel', 305],
])('fits the %s and has no violation, closed and open', async (surface, width) => {
  await page.viewport(width, 800);
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      const drawn = draw(lang, theme, surface);
      await field().fill(TEXT);
      await expect.poll(() => drawn.querySelector('details')).not.toBeNull();
      const rules = { 'page-has-heading-one': { enabled: false } };
      for (const open of [false, true]) {
        drawn.querySelector('details')?.toggleAttribute('open', open);
        for (const motion of document.getAnimations()) motion.finish();
        expect((await axe.run(drawn, { rules })).violations).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
      }
    }
  }
});
