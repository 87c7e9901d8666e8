/** A word that is forgotten, once. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('forgets the word of that kind, and no other', async () => {
  const { as } = await setStage();
  const csv = 'kind,name\nword,Capso\nproduct,Capsolo\n';
  await as('admin', 'importGlossary', { body: { csv, dryRun: false, keepAbsent: false } });
  const kinds = async () => (await as('bruno', 'readCompany')).glossary.map(({ kind }) => kind).toSorted();
  await as('admin', 'removeWord', { params: { kind: 'product', name: 'Capso' } });
  expect(await kinds()).toEqual(['product', 'word']);
  await as('admin', 'removeWord', { params: { kind: 'word', name: 'Capso' } });
  await as('admin', 'removeWord', { params: { kind: 'word', name: 'Capso' } });
  expect(await kinds()).toEqual(['product']);
});
