/** What is being written of a practice survives an answer that was read before the click. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VerdictPanel } from '#widget/ui/verdict-panel.tsx';
import { practice, uuid } from '../sample.ts';
import { render } from 'preact';
import { draw } from './draw.tsx';

it('keeps the word why when a late answer still says "tried", and sends it with what was said', async () => {
  const told: unknown[] = [];
  const view = (verdict: 'tried' | 'worked') => (
    <VerdictPanel
      practice={practice(1, { mine: { liked: false, verdict, reuseId: uuid(9) } })}
      onReport={(...report) => void told.push(report)}
    />
  );
  const into = draw(view('tried'));
  await page.getByRole('button', { name: 'Ça a marché' }).click();
  render(view('worked'), into);
  await userEvent.keyboard('Le gardien');
  // Read before the click, arrived after it.
  render(view('tried'), into);
  render(view('worked'), into);
  await userEvent.keyboard(' l’a poussé{Enter}');
  expect(told).toEqual([['worked'], ['worked', { note: 'Le gardien l’a poussé' }]]);
});

it('lets a slip be said otherwise', async () => {
  const told: unknown[] = [];
  draw(
    <VerdictPanel
      practice={practice(1, { mine: { liked: false, verdict: 'failed', reuseId: uuid(9) } })}
      onReport={(...report) => void told.push(report)}
    />,
  );
  await page.getByRole('button', { name: 'Changer de réponse' }).click();
  await page.getByRole('button', { name: 'Ça a marché' }).click();
  expect(told).toEqual([['worked']]);
});
