/** The words of the house: written, changed in their place, refused in words, removed when asked twice; a table tried first; clean for axe. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { GlossaryDraft, GlossaryEntry } from '#contract/company';
import { GlossaryModel, type GlossarySource } from '#widget/model/glossary.ts';
import { GlossarySection } from '#widget/ui/views/administration/glossary-section.tsx';
import '#widget/ui/table-import.css';
import '#widget/ui/views/administration/administration.css';
import '#widget/ui/views/notification/notification.css';
import { reportOf, silentGlossary } from '../../administration-sample.ts';
import { offline, refused } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const word = (name: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  kind: 'word',
  name,
  aliases: [],
  concepts: [],
  ...more,
});
const WORDS = [word('Dossier rouge', { aliases: ['DR', 'red file'], concepts: ['complaint'] }), word('Bon')];

async function stage(over: Partial<GlossarySource> = {}, words: readonly GlossaryEntry[] = WORDS) {
  const put: [GlossaryDraft, string | undefined][] = [];
  const removed: string[] = [];
  const saved: (readonly GlossaryEntry[])[] = [];
  const model = new GlossaryModel({
    ...silentGlossary,
    list: async () => words,
    listCases: async () => [{ id: 'complaint', name: { fr: 'réclamation client', en: 'complaint' } }],
    put: async (given, was) => void put.push([given, was?.name]),
    remove: async ({ name }) => void removed.push(name),
    ...over,
  });
  await model.load();
  const view = () => <GlossarySection model={model} onDownload={(given) => void saved.push(given)} />;
  return { model, view, put, removed, saved };
}
const csv = (text: string) => new File([text], 'mots.csv', { type: 'text/csv' });
const choose = (file: File) => userEvent.upload(page.getByLabelText('Choisir un fichier'), file);

it('adds a word with what it means, after a slip', async () => {
  const { view, put } = await stage();
  draw(view());
  await page.getByRole('button', { name: 'Ajouter un mot' }).click();
  await expect.element(page.getByText('Écrivez le mot.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Mot', exact: true }).fill('Liste du jeudi');
  await page.getByRole('combobox', { name: 'Sorte' }).selectOptions('expression');
  await page.getByRole('textbox', { name: /Autres écritures/ }).fill('LDJ, la liste, LDJ');
  const means = page.getByRole('combobox', { name: 'Ce que le mot veut dire' });
  await means.fill('un mystère');
  await userEvent.tab();
  await expect.element(page.getByText(/un mystère.*n’est pas dans la liste/)).toBeVisible();
  await means.fill('Réclamation client');
  await expect.element(page.getByRole('button', { name: /Retirer réclamation client/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter un mot' }).click();
  await expect
    .poll(() => put)
    .toEqual([
      [word('Liste du jeudi', { aliases: ['LDJ', 'la liste'], concepts: ['complaint'] }), undefined],
    ]);
  await expect.element(page.getByRole('textbox', { name: 'Mot', exact: true })).toHaveValue('');
});

it('changes a word in its place, and says why it may not', async () => {
  const { view, put, model } = await stage({
    put: async () => {
      throw refused('conflict', 'Non.');
    },
  });
  draw(view());
  await page.getByRole('button', { name: 'Modifier Bon' }).click();
  const form = page.getByRole('form', { name: 'Modifier Bon' });
  await expect.element(form.getByRole('textbox', { name: 'Mot', exact: true })).toHaveFocus();
  await form.getByRole('textbox', { name: 'Mot', exact: true }).fill('DR');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.element(form.getByText(/Un autre mot a déjà ce nom/)).toBeVisible();
  await form.getByRole('button', { name: 'Annuler' }).click();
  expect([model.editing.value, put]).toEqual([undefined, []]);
});

it('removes a word when asked twice', async () => {
  const { view, removed } = await stage();
  draw(view());
  await page.getByRole('button', { name: 'Retirer Dossier rouge' }).click();
  await page.getByRole('button', { name: 'Retirer pour de bon' }).click();
  await expect.poll(() => removed).toEqual(['Dossier rouge']);
});

it('finds among many, by another writing or by what a word means', async () => {
  const many = [...WORDS, ...Array.from({ length: 9 }, (_, at) => word(`Mot ${at}`))];
  const { view } = await stage({}, many);
  const into = draw(view());
  const names = () => [...into.querySelectorAll('.word-rows b')].map((each) => each.textContent);
  expect(names()).toHaveLength(8);
  await page.getByRole('button', { name: 'Montrer les 11 mots' }).click();
  await expect.poll(names).toHaveLength(11);
  for (const text of ['RÉD', 'reclamation']) {
    await page.getByRole('searchbox', { name: 'Chercher un mot' }).fill(text);
    await expect.poll(names).toEqual(['Dossier rouge']);
  }
  await page.getByRole('searchbox', { name: 'Chercher un mot' }).fill('xyz');
  await expect.element(page.getByText(/Aucun mot ne contient/)).toBeVisible();
});

it('says what a table would change, then takes it', async () => {
  const asked: unknown[] = [];
  const { view, saved } = await stage({
    take: async (text, how) => {
      asked.push([text, how]);
      return reportOf(how.keepAbsent ? { added: 2 } : { added: 2, removed: 1, lost: ['Bon'] });
    },
  });
  draw(view());
  await choose(csv('kind;name'));
  await expect.element(page.getByText('2 à ajouter', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: /Garder les mots/ }).click();
  await expect.element(page.getByText('2 à ajouter et 1 à retirer')).toBeVisible();
  await expect.element(page.getByText('Seraient retirés : Bon.')).toBeVisible();
  await page.getByRole('button', { name: 'Importer' }).click();
  await expect.element(page.getByText(/C’est fait/)).toBeVisible();
  expect(asked.at(-1)).toEqual(['kind;name', { dryRun: false, keepAbsent: false }]);
  await page.getByRole('button', { name: 'Télécharger la liste' }).click();
  expect(saved).toEqual([WORDS]);
});

it('tells each line to mend, and takes nothing', async () => {
  const problems = [{ line: 3, fault: 'unknown-case', given: 'nulle part' } as const];
  const { view } = await stage({ take: async () => reportOf({ problems }) });
  draw(view());
  await choose(csv('kind;name'));
  await expect.element(page.getByText('Ligne 3')).toBeVisible();
  await expect.element(page.getByText('(nulle part)')).toBeVisible();
  expect(page.getByRole('button', { name: 'Importer' }).query()).toBeNull();
});

it('names the columns that are missing', async () => {
  const { view } = await stage({ take: async () => reportOf({ missing: ['kind', 'name'] }) });
  draw(view());
  await choose(csv('a;b'));
  await expect.element(page.getByText('Colonnes introuvables : sorte et nom.')).toBeVisible();
});

it('says that there is none, and that they did not come', async () => {
  draw((await stage({}, [])).view());
  await expect.element(page.getByText(/Aucun mot encore/)).toBeVisible();
  draw((await stage({ list: async () => Promise.reject(offline()) })).view());
  await expect.element(page.getByText('Les mots ne sont pas arrivés.')).toBeVisible();
});

it('is clean for axe: list, form in its place, removal, table', async () => {
  const { view, model } = await stage({ take: async () => reportOf({ added: 1 }) });
  await expectAccessible(view);
  model.edit(word('Bon'));
  await expectAccessible(view);
  model.askRemoval(word('Bon'));
  await model.tryTable('x', true);
  await expectAccessible(view);
});
