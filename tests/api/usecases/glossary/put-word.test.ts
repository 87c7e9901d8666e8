/** One word of the glossary: new, changed, renamed, refused; the search hears it without a restart. */
import { expect, it } from 'vitest';
import type { GlossaryDraft } from '#contract/company';
import { RECIPE } from '../../domain/practices.ts';
import { codeOf, setStage, type Stage } from '../stage.ts';

const word = (name: string, more: Partial<GlossaryDraft> = {}): GlossaryDraft => ({
  kind: 'word',
  name,
  aliases: [],
  concepts: [],
  ...more,
});
const put = ({ as }: Stage, body: { word: GlossaryDraft; was?: { kind: 'word'; name: string } }) =>
  as('admin', 'putWord', { body });
const glossaryOf = async ({ as }: Stage) => (await as('bruno', 'readCompany')).glossary;

it('adds, changes and renames', async () => {
  const stage = await setStage();
  await put(stage, { word: word('dossier rouge', { concepts: ['complaint'] }) });
  await put(stage, { word: word('liste du jeudi') });
  const was = { kind: 'word', name: 'dossier rouge' } as const;
  await put(stage, { word: word('dossier rouge', { aliases: ['DR'] }), was });
  await put(stage, { word: word('dossier écarlate', { aliases: ['dossier rouge'] }), was });
  expect(await glossaryOf(stage)).toEqual([
    word('liste du jeudi'),
    word('dossier écarlate', { aliases: ['dossier rouge'] }),
  ]);
});

it('keeps the id of a case that is given by its name', async () => {
  const stage = await setStage();
  await put(stage, { word: word('dossier rouge', { concepts: ['Réclamation client'] }) });
  expect(await glossaryOf(stage)).toEqual([word('dossier rouge', { concepts: ['complaint'] })]);
});

it('refuses a word that another has, a case that is none, and the place of a word that is gone', async () => {
  const stage = await setStage();
  await put(stage, { word: word('dossier rouge', { aliases: ['DR'] }) });
  expect(await codeOf(put(stage, { word: word('dr') }))).toBe('conflict');
  expect(await codeOf(put(stage, { word: word('bon', { concepts: ['nowhere'] }) }))).toBe('invalid');
  const was = { kind: 'word', name: 'parti' } as const;
  expect(await codeOf(put(stage, { word: word('parti'), was }))).toBe('not-found');
  expect(await glossaryOf(stage)).toHaveLength(1);
});

it('is known to the search at once', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna', {
    title: 'Un dossier rouge se rattrape en deux jours',
    body: RECIPE,
  });
  const find = async () => {
    const { items } = await stage.as('bruno', 'searchPractices', { query: { q: 'zorglub', limit: 5 } });
    return items.map(({ practice }) => practice.id);
  };
  expect(await find()).toEqual([]);
  await put(stage, { word: word('dossier rouge', { aliases: ['zorglub'] }) });
  await expect.poll(find).toEqual([id]);
  // The words change twice, and somebody shares.
  await put(stage, { word: word('liste du jeudi') });
  await put(stage, { word: word('liste du lundi') });
  const later = await stage.share('anna', { title: 'Le dossier rouge du mardi', body: RECIPE });
  await expect.poll(async () => (await find()).toSorted()).toEqual([id, later.id].toSorted());
});
