/** Who changed a word of the company, in words; nothing where nobody has, and a failure with a way to retry. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { WordChange } from '#contract/word-change';
import { GlossaryModel, type GlossarySource } from '#widget/model/glossary.ts';
import { WordHistory } from '#widget/ui/views/administration/word-history.tsx';
import { silentGlossary } from '../../administration-sample.ts';
import { offline } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const by = { id: 'a', name: 'Nadia Roche', unit: 'Siège', region: 'Paris', role: 'administrator' } as const;
const common = { kind: 'word', isOfTable: false, by, at: '2026-11-20T10:00:00.000Z' } as const;
const { by: _by, ...unnamed } = common;
const CHANGES: WordChange[] = [
  { ...common, act: 'added', name: 'Bon' },
  { ...common, act: 'changed', name: 'Dossier vert', was: 'Dossier rouge' },
  { ...common, act: 'changed', name: 'Liste', isOfTable: true },
  { ...unnamed, act: 'removed', name: 'Ticket' },
];

async function stage(listChanges: GlossarySource['listChanges']) {
  const model = new GlossaryModel({ ...silentGlossary, listChanges });
  await model.load();
  return { model, view: () => <WordHistory model={model} /> };
}

it('says what, by whom and how', async () => {
  const { view } = await stage(async () => CHANGES);
  await expectAccessible(view);
  draw(view());
  await page.getByText('Derniers changements').click();
  for (const text of [
    /«\sBon\s» ajouté par Nadia Roche,/,
    /«\sDossier rouge\s» devenu «\sDossier vert\s» par Nadia Roche,/,
    /«\sListe\s» modifié par Nadia Roche, avec un tableau,/,
    /«\sTicket\s» retiré par la ligne de commande,/,
  ])
    await expect.element(page.getByText(text)).toBeVisible();
});

it('is not there where nobody changed anything, and can be asked for again', async () => {
  const none = await stage(async () => []);
  draw(none.view());
  expect(page.getByText('Derniers changements').elements()).toEqual([]);
  let isDown = true;
  const { view } = await stage(async () => {
    if (isDown) throw offline();
    return CHANGES;
  });
  draw(view());
  await expect.element(page.getByText(/Les derniers changements ne sont pas arrivés/)).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: /Réessayer/ }).click();
  await expect.element(page.getByText('Derniers changements')).toBeVisible();
});
