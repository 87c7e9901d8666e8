/** Preferences: every choice by keyboard, the letter as it would be, what is followed; axe has nothing to say. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Preferences } from '#contract/preference';
import { PreferencesModel } from '#widget/model/preferences.ts';
import { PreferencesView } from '#widget/ui/views/preference/preferences-view.tsx';
import '#widget/ui/views/notification/notification.css';
import '#widget/ui/views/preference/preference.css';
import { lea } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const start: Preferences = {
  tell: { mine: 'counted', named: 'counted', asked: 'counted', followed: 'listed', company: 'listed' },
  letter: true,
};
const parts = [
  {
    heading: 'Ce que vos pratiques sont devenues',
    proof: true,
    lines: [{ title: 'Petit déjeuner', said: 'Reprise deux fois (Lyon), gagnée une fois', url: '#/feed/1' }],
  },
];

async function stage(worth = true) {
  const edits: object[] = [];
  const ended: string[] = [];
  const model = new PreferencesModel({
    read: async () => start,
    change: async (edit) => {
      edits.push(edit);
      return start;
    },
    listFollows: async () => [
      { kind: 'person', what: lea.id, person: lea, at: '2026-11-20T10:00:00.000Z' },
      { kind: 'unit', what: 'HORECA', at: '2026-11-19T10:00:00.000Z' },
    ],
    unfollow: async ({ what }) => void ended.push(what),
    readLetter: async () => ({ worth, subject: '« Petit déjeuner » : gagnée une fois', parts }),
  });
  await model.load();
  return { view: () => <PreferencesView model={model} />, edits, ended, model };
}

it('keeps each choice as it is made', async () => {
  const { view, edits } = await stage();
  draw(view());
  await page.getByRole('combobox', { name: /On me nomme/ }).selectOptions('listed');
  await page.getByRole('checkbox').click();
  expect(edits).toEqual([{ tell: { named: 'listed' } }, { letter: false }]);
});

it('shows the letter as it would be sent, or that none would be', async () => {
  const { view } = await stage();
  draw(view());
  await page.getByRole('button', { name: 'Voir celle de cette semaine' }).click();
  await expect.element(page.getByRole('heading', { name: /gagnée une fois/ })).toBeVisible();
  const quiet = await stage(false);
  draw(quiet.view());
  await page.getByRole('button', { name: 'Voir celle de cette semaine' }).click();
  await expect.element(page.getByText(/aucune lettre ne partirait/)).toBeVisible();
});

it('ends a follow in one click', async () => {
  const { view, ended } = await stage();
  draw(view());
  await page.getByRole('button', { name: 'Ne plus suivre Léa Nguyen' }).click();
  expect(ended).toEqual([lea.id]);
  await expect.element(page.getByText('Léa Nguyen')).not.toBeInTheDocument();
});

it('is accessible, letter and all', async () => {
  const { view, model } = await stage();
  await model.letter.load();
  await expectAccessible(view);
});
