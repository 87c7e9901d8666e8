/** It reads what changed by itself, and never finds a question by who asked it. */
import { expect, it } from 'vitest';
import { keepNouns } from '../../../../api/usecases/search/keep-nouns.ts';
import { question, setCases } from '../question/cases.ts';

it('sees each change at the next search', async () => {
  const stage = await setCases();
  const nouns = keepNouns();
  const find = (text: string) => stage.store.read((db) => nouns.find(db, 'questions', text, 5));
  expect(await find('contrat')).toEqual([]);
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  expect(await find('contrat')).toMatchObject([{ id }]);
  expect(await find('bruno')).toEqual([]);
  const warm = keepNouns();
  await stage.store.read((db) => warm.warm(db));
  expect(await stage.store.read((db) => warm.find(db, 'questions', 'contrat', 5))).toMatchObject([{ id }]);
  await stage.as('bruno', 'withdrawQuestion', { params: { id } });
  expect(await find('contrat')).toEqual([]);
});
