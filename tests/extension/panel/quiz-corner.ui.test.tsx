/** A quiz in the panel: one quiet line at the end, opened in place, narrow, and without a violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#contract/words';
import { QuizCorner } from '../../../extension/panel/quiz-corner.tsx';
import { quizServer } from '../../widget/quiz-sample.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: { readonly id: string; readonly questionId: string; readonly choices: string[] };
}
const put: string[] = [];

/** The browser's channel, with a worker behind it that answers by the wire's own names. */
function connect(): void {
  const server = quizServer();
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const answers: Record<string, (body: Message['body']) => unknown> = {
    'quiz.waiting': async () => (await server.read()).quiz,
    'quiz.read': () => server.read(),
    'quiz.answer': ({ questionId, choices }) => server.answer(questionId, choices),
    'quiz.later': ({ id }) => void put.push(id),
  };
  Object.assign(browser.runtime, {
    sendMessage: async ({ type, body }: Message) => answers[type]?.(body),
  });
}

const draw = (lang: Lang = 'fr', theme = 'light') =>
  drawPart(<QuizCorner onOpenPractice={() => undefined} />, lang, theme);

beforeEach(async () => {
  connect();
  await page.viewport(305, 800);
});

it('is one line until it is opened, then one question at a time', async () => {
  draw();
  expect(page.getByRole('radio').query()).toBeNull();
  await page.getByRole('button', { name: 'Ce qui débloque un hôtel' }).click();
  await page.getByRole('radio', { name: 'Un essai sur place' }).click();
  await page.getByRole('button', { name: 'Répondre' }).click();
  await expect.element(page.getByText('Juste.')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

it('goes away when it is put off', async () => {
  const drawn = draw();
  await page.getByRole('button', { name: 'Plus tard' }).click();
  await expect.poll(() => drawn.textContent).toBe('');
  expect(put).toHaveLength(1);
});

it('has no violation, closed and open', async () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      const drawn = draw(lang, theme);
      const rules = { 'page-has-heading-one': { enabled: false } };
      await expect.poll(() => drawn.querySelector('.open')).not.toBeNull();
      expect((await axe.run(drawn, { rules })).violations).toEqual([]);
      drawn.querySelector<HTMLElement>('.open')?.click();
      await expect.poll(() => drawn.querySelector('form')).not.toBeNull();
      for (const motion of document.getAnimations()) motion.finish();
      expect((await axe.run(drawn, { rules })).violations).toEqual([]);
    }
  }
});
