/** Words are shown as the server has them; a table goes in as it was tried, and not before. */
import { expect, it } from 'vitest';
import type { GlossaryEntry } from '#contract/company';
import { GlossaryModel, wouldChange, type GlossarySource } from '#widget/model/glossary.ts';
import { reportOf, silentGlossary } from '../administration-sample.ts';
import { refused } from '../sample.ts';

const word = (name: string): GlossaryEntry => ({ kind: 'word', name, aliases: [], concepts: [] });

async function stage(over: Partial<GlossarySource> = {}) {
  let words = [word('bon'), word('liste')];
  const taken: unknown[] = [];
  const model = new GlossaryModel({
    ...silentGlossary,
    list: async () => words,
    put: async (given, was) => void (words = [...words.filter(({ name }) => name !== was?.name), given]),
    remove: async ({ name }) => void (words = words.filter((each) => each.name !== name)),
    take: async (csv, how) => {
      taken.push([csv, how]);
      return reportOf({ added: 1 });
    },
    ...over,
  });
  await model.load();
  const names = () => model.list.value.value?.map(({ name }) => name);
  return { model, names, taken };
}

it('writes a word in the place of another, and shuts its form', async () => {
  const { model, names } = await stage();
  model.edit(word('bon'));
  expect(await model.put(word('bon rouge'), word('bon'))).toBe(true);
  expect([names(), model.editing.value]).toEqual([['liste', 'bon rouge'], undefined]);
});

it('keeps the form open when the server refused', async () => {
  const { model, names } = await stage({
    put: async () => {
      throw refused('conflict', 'Déjà pris.');
    },
  });
  model.edit(word('bon'));
  expect(await model.put(word('liste'), word('bon'))).toBe(false);
  expect([names(), model.editing.value?.name, model.last.value]).toEqual([['bon', 'liste'], 'bon', 'put']);
  model.edit(word('liste'));
  expect(model.act.failure.value).toBeUndefined();
});

it('removes what was asked to leave', async () => {
  const { model, names } = await stage();
  model.edit(word('bon'));
  model.askRemoval(word('bon'));
  expect(model.editing.value).toBeUndefined();
  await model.remove(word('bon'));
  expect([names(), model.leaving.value]).toEqual([['liste'], undefined]);
});

it('takes a table as it was tried', async () => {
  const { model, taken } = await stage();
  await model.take();
  expect(taken).toEqual([]);
  await model.tryTable('kind,name', true);
  await model.tryTable('kind,name', false);
  expect(model.table.value).toMatchObject({ isIn: false, keepAbsent: false });
  await model.take();
  expect(taken.at(-1)).toEqual(['kind,name', { dryRun: false, keepAbsent: false }]);
  expect(model.table.value?.isIn).toBe(true);
  model.dropTable();
  expect(model.table.value).toBeUndefined();
});

it('knows whether a table would change anything', () => {
  expect(wouldChange(reportOf({ removed: 1 }))).toBe(true);
  expect(wouldChange(reportOf({ unchanged: 3 }))).toBe(false);
  expect(wouldChange(reportOf({ added: 1, missing: ['kind'] }))).toBe(false);
});
