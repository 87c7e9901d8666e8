/** Each change of a word says which, by whom and when; a person who leaves takes their name along, and a year takes all. */
import { expect, it } from 'vitest';
import { replaceGlossary } from '../../../../api/usecases/glossary/replace-glossary.ts';
import { erasePerson } from '../../../../api/usecases/privacy/erase-person.ts';
import { sweep } from '../../../../api/usecases/sweep.ts';
import { setStage } from '../stage.ts';

const word = (name: string, aliases: string[] = []) => ({
  kind: 'word' as const,
  name,
  aliases,
  concepts: [],
});
const DAY_MS = 86_400_000;

async function prepare() {
  const stage = await setStage();
  const put = async (name: string, more: { was?: string; aliases?: string[] } = {}) => {
    stage.turnClock(1000);
    const was = more.was === undefined ? {} : { was: { kind: 'word' as const, name: more.was } };
    await stage.as('admin', 'putWord', { body: { word: word(name, more.aliases), ...was } });
  };
  const changes = async () => (await stage.as('admin', 'listWordChanges')).items;
  return { ...stage, put, changes };
}

it('notes what is added, changed, renamed and removed, and nothing where nothing changes', async () => {
  const { put, changes, as, turnClock } = await prepare();
  await put('dossier rouge');
  await put('dossier rouge', { was: 'dossier rouge', aliases: ['DR'] });
  await put('dossier rouge', { was: 'dossier rouge', aliases: ['DR'] });
  await put('dossier vert', { was: 'dossier rouge' });
  turnClock(1000);
  await as('admin', 'removeWord', { params: { kind: 'word', name: 'dossier vert' } });
  await as('admin', 'removeWord', { params: { kind: 'word', name: 'dossier vert' } });
  const by = expect.objectContaining({ id: 'admin', name: 'admin' });
  const common = { kind: 'word', isOfTable: false, by };
  expect(await changes()).toEqual([
    { ...common, act: 'removed', name: 'dossier vert', at: '2026-11-23T09:00:05.000Z' },
    { ...common, act: 'changed', name: 'dossier vert', was: 'dossier rouge', at: '2026-11-23T09:00:04.000Z' },
    { ...common, act: 'changed', name: 'dossier rouge', at: '2026-11-23T09:00:02.000Z' },
    { ...common, act: 'added', name: 'dossier rouge', at: '2026-11-23T09:00:01.000Z' },
  ]);
});

it('notes each word of a table, not of one that is only tried, and nobody for the command line', async () => {
  const { put, changes, as, store } = await prepare();
  await put('ancien');
  const csv = 'kind;name;aliases\nword;liste;LJ\n';
  await as('admin', 'importGlossary', { body: { csv, dryRun: true, keepAbsent: false } });
  expect(await changes()).toHaveLength(1);
  await as('admin', 'importGlossary', { body: { csv, dryRun: false, keepAbsent: false } });
  const told = (await changes()).filter(({ isOfTable }) => isOfTable);
  expect(told.map(({ act, name, by }) => [act, name, by?.id]).toSorted()).toEqual([
    ['added', 'liste', 'admin'],
    ['removed', 'ancien', 'admin'],
  ]);
  const line = { line: 2, kind: 'word' as const, kindGiven: 'word', name: 'bon', aliases: [], cases: [] };
  const request = { lines: [line], unreadable: [], dryRun: false, keepAbsent: true };
  const pen = { at: '2026-11-24T09:00:00.000Z', newId: () => 'c1' };
  await store.write((db) => replaceGlossary(db, request, pen));
  const [first] = await changes();
  expect(first).toEqual({ act: 'added', kind: 'word', name: 'bon', isOfTable: true, at: pen.at });
});

it('is told to administrators alone, without the name of whoever was erased, and for a year', async () => {
  const { put, changes, store, now } = await prepare();
  await put('dossier rouge');
  await store.write((db) => erasePerson({ db, announce: () => undefined }, 'admin', 'anonymise'));
  const [change] = await changes();
  expect(change).toMatchObject({ act: 'added', name: 'dossier rouge' });
  expect(change?.by?.id).not.toBe('admin');
  await store.write((db) => sweep(db, now() + 364 * DAY_MS));
  expect(await changes()).toHaveLength(1);
  await store.write((db) => sweep(db, now() + 366 * DAY_MS));
  expect(await changes()).toEqual([]);
});
