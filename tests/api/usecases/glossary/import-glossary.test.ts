/** A table of words by the API: taken whole, told line by line, and never the wish to lose every word. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

async function stage() {
  const company = await setStage();
  const take = (csv: string, more: { dryRun?: boolean; keepAbsent?: boolean } = {}) =>
    company.as('admin', 'importGlossary', { body: { csv, dryRun: false, keepAbsent: false, ...more } });
  const names = async () => (await company.as('bruno', 'readCompany')).glossary.map(({ name }) => name);
  return { ...company, take, names };
}
const NOTHING = { added: 0, changed: 0, unchanged: 0, removed: 0, lost: [], missing: [], problems: [] };

it('takes what the table says, once it is meant', async () => {
  const { take, names, as } = await stage();
  const csv = 'Sorte;Nom;Variantes;Cas\nmot;dossier rouge;DR|red file;Réclamation client\nproduit;Capso;;\n';
  expect(await take(csv, { dryRun: true })).toEqual({ ...NOTHING, added: 2 });
  expect(await names()).toEqual([]);
  expect(await take(csv)).toEqual({ ...NOTHING, added: 2 });
  expect((await as('bruno', 'readCompany')).glossary).toContainEqual({
    kind: 'word',
    name: 'dossier rouge',
    aliases: ['DR', 'red file'],
    concepts: ['complaint'],
  });
  expect(await take('kind,name\nword,dossier bleu\n', { keepAbsent: true })).toMatchObject({ removed: 0 });
  expect(await take('kind,name\nword,dossier vert\n')).toEqual({
    ...NOTHING,
    added: 1,
    removed: 3,
    lost: ['dossier rouge', 'Capso', 'dossier bleu'],
  });
  expect(await names()).toEqual(['dossier vert']);
});

it('takes nothing of a table with a bad line, without its columns, or without a word', async () => {
  const { take, names } = await stage();
  await take('kind,name\nword,dossier rouge\n');
  expect((await take('kind,name,cases\nword,bon,\nword,mauvais,nulle part\n')).problems).toEqual([
    { line: 3, fault: 'unknown-case', given: 'nulle part' },
  ]);
  expect(await take('a,b\n1,2\n')).toEqual({ ...NOTHING, missing: ['kind', 'name'] });
  expect(await take('kind,name\n')).toEqual(NOTHING);
  expect(await names()).toEqual(['dossier rouge']);
});

it('takes no word that one which stays has already', async () => {
  const { take, names } = await stage();
  await take('kind,name,aliases\nword,dossier rouge,DR\n');
  const csv = 'kind,name,aliases\nproduct,Durand,dr\n';
  expect((await take(csv, { keepAbsent: true })).problems).toEqual([
    { line: 2, fault: 'twice', given: 'dr' },
  ]);
  expect(await names()).toEqual(['dossier rouge']);
  const again = 'kind,name,aliases\nword,dossier rouge,DR|rouge\n';
  expect(await take(again, { keepAbsent: true })).toEqual({ ...NOTHING, changed: 1 });
  expect(await take(csv)).toEqual({ ...NOTHING, added: 1, removed: 1, lost: ['dossier rouge'] });
});
