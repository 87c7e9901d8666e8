/** The company's words are found whole, by any of their names, whatever the accents. */
import { expect, it } from 'vitest';
import { findGlossary } from '#domain/match/glossary';

const GLOSSARY = [{ kind: 'competitor' as const, name: 'Pércolys', aliases: ['PCL'], concepts: [] }];

it('finds a name without accents, and an alias', () => {
  expect(findGlossary('équipé par PERCOLYS', GLOSSARY)).toEqual(GLOSSARY);
  expect(findGlossary('contrat pcl', GLOSSARY)).toEqual(GLOSSARY);
});

it('does not find part of a word', () => expect(findGlossary('pclx', GLOSSARY)).toEqual([]));
