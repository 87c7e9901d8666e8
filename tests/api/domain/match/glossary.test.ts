/** The company's own words. */
import { expect, it } from 'vitest';
import { findGlossary } from '#domain/match/glossary';

const glossary = [
  { kind: 'product' as const, name: 'Lumo 2G', aliases: ['lumo'], concepts: [] },
  { kind: 'competitor' as const, name: 'Tostini', aliases: [], concepts: [] },
  { kind: 'word' as const, name: '?', aliases: [], concepts: [] },
];

it('finds whole words by any of their names', () => {
  expect(findGlossary('deux LUMO, pas de tostinis', glossary).map(({ name }) => name)).toEqual(['Lumo 2G']);
  expect(findGlossary('chez Tostini.', glossary).map(({ name }) => name)).toEqual(['Tostini']);
});
