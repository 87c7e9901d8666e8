/** The company's own words. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { findGlossary } from '#domain/match/glossary';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const glossary = [
  { kind: 'product' as const, name: 'Lumo 2G', aliases: ['lumo'], concepts: [] },
  { kind: 'competitor' as const, name: 'Tostini', aliases: [], concepts: [] },
  { kind: 'word' as const, name: '?', aliases: [], concepts: [] },
];

it('finds whole words by any of their names', () => {
  expect(findGlossary('deux LUMO, pas de tostinis', glossary).map(({ name }) => name)).toEqual(['Lumo 2G']);
  expect(findGlossary('chez Tostini.', glossary).map(({ name }) => name)).toEqual(['Tostini']);
});

it('lets a company’s word stand for what the administrator says, on the page and in the practice', () => {
  const glossary = [
    {
      kind: 'word' as const,
      name: 'Opération Phénix',
      aliases: ['phenix'],
      concepts: ['win-back', 'no-such-entry'],
    },
  ];
  const practice = practiceOf({ id: 'g', title: 'Phénix', body: RECIPE });
  const record = recordOf({ description: 'Candidat pour Phénix' });
  const reasonsWith = (given: typeof glossary) => {
    const index = createPracticeIndex({ glossary: given });
    index.put([practice]);
    return (
      index.suggest({ record, viewer: VIEWER, now: NOW }).suggested[0]?.reasons.map(({ term }) => term) ?? []
    );
  };
  expect(reasonsWith(glossary)).toContain('situation:win-back');
  expect(reasonsWith([])).not.toContain('situation:win-back');
});

it('finds one and many alike', () => {
  const machine = { kind: 'product' as const, name: 'Capsule Ardente', aliases: [], concepts: [] };
  expect(findGlossary('Deux boîtes de capsules ardentes', [machine])).toEqual([machine]);
});
