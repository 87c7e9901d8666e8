/** What a practice cannot have given is dropped; whatever the engine itself gives is kept. */
import { describe, expect, it } from 'vitest';
import type { Practice } from '#contract/practice';
import { createPracticeIndex } from '#domain/match/engine';
import { keepPossible } from '#domain/match/keep-possible';
import { WEIGHTS } from '#domain/match/weights';
import { readCollection } from '../../../bench/relevance-collection.ts';
import { createDice } from '../../../bench/synthetic-practices.ts';
import { NOW, practiceOf } from '../practices.ts';

const keep = (shown: readonly string[], given: Partial<Practice>, unit = 'Hotels', glossary = []) =>
  keepPossible({ shown, practice: practiceOf(given), glossary, unit });

const RECIPE: Partial<Practice> = {
  title: 'Un petit déjeuner pour lever le contrat en cours',
  body: 'Le client est sous contrat jusqu’en juin chez un concurrent. Nous avons offert un essai de deux semaines.',
  facets: {
    sector: 'hotel',
    size: '50-249',
    city: 'Saint-Étienne',
    products: ['Machine 200'],
    stage: 'propose',
  },
  author: { id: 'a', name: 'A', unit: 'Hôtels', region: 'Lyon', role: 'rep' },
};

it.each([
  [{}, ['evidence', 'official', 'agreement:x', 'competitor:cafe du port', 'region:x', 'product:machine 300']],
  [{}, ['sector:banking', 'size:1000+', 'city:lyon', 'stage:won', 'unit:hotels', 'sector:', 'situation:x']],
  [{}, ['', ':', '__proto__', 'constructor', 'toString:x', 'words:x', 'fresh:x', 'lever:hotel', 'c:hotel']],
  [
    { facets: {}, title: 'Merci', body: '' },
    ['situation:competitor-locked-contract', 'lever:trial', 'sector:hotel'],
  ],
])('%#: drops what a practice has not', (given, shown) => {
  expect(keep(shown, { ...RECIPE, ...given })).toEqual([]);
});

it('keeps what it has, written as the engine writes it, each once and no more than are ever given', () => {
  const has = ['sector:hotel', 'size:50-249', 'city:saint etienne', 'product:machine 200', 'stage:propose'];
  for (const term of [...has, 'words', 'fresh', 'unit', 'lever:trial'])
    expect(keep([term, 'official', term], RECIPE), term).toEqual([term]);
  expect(keep([...has, 'words'], RECIPE)).toEqual(has.slice(0, 4));
  const proven = { tried: 1, worked: 0, failed: 1, units: [], regions: [] };
  expect(keep(['evidence', 'official'], { ...RECIPE, evidence: proven, official: true })).toHaveLength(2);
  expect(keep(['unit'], RECIPE, 'Bureaux')).toEqual([]);
  expect(keep(['unit'], RECIPE, '')).toEqual([]);
});

describe.each(['tyres', 'benefits', 'handling', 'modular', 'textile'])('%s', (name) => {
  const { practices, accounts } = readCollection(
    new URL(`../../../collections/${name}`, import.meta.url).pathname,
    NOW,
  );
  const dice = createDice(7);
  // Some more that carries what these collections do not: a rival, an agreement, a proof.
  const rich = practices.map((practice, at) => ({
    ...practice,
    official: at % 5 === 0,
    evidence: { ...practice.evidence, tried: at % 3, worked: Math.floor((at % 3) / 2) },
    facets: {
      ...practice.facets,
      ...(at % 4 === 0 ? { competitor: 'Café du Port', agreement: 'Accord\nCœur' } : {}),
    },
  }));
  const byId = new Map(rich.map((practice) => [practice.id, practice]));
  const glossary = [
    { kind: 'word' as const, name: 'devis', aliases: ['offre'], concepts: ['competitor-locked-contract'] },
    { kind: 'competitor' as const, name: 'livraison', aliases: [], concepts: [] },
  ];

  it.each([0.5, 1, 1.5])('keeps all that the engine gives, with weights at %s of what they are', (most) => {
    const weights = Object.fromEntries(
      Object.entries(WEIGHTS).map(([term, weight]) => [term, weight * (dice.roll() < 0.5 ? most : 1)]),
    );
    const index = createPracticeIndex({ glossary, weights });
    index.put(rich);
    let given = 0;
    for (const { request } of accounts) {
      const fields = [
        { key: 'competitor' as const, label: 'Concurrent', value: 'Café du Port' },
        { key: 'agreement' as const, label: 'Accord', value: 'Accord Cœur' },
      ];
      const record = { ...request.record, fields: [...request.record.fields, ...fields] };
      for (const asked of [request, { ...request, record }]) {
        for (const { practiceId, reasons } of index.suggest({ ...asked, limit: 10 }).suggested) {
          const practice = byId.get(practiceId);
          if (!practice) throw new Error(`No practice ${practiceId}`);
          const shown = reasons.map(({ term }) => term);
          expect(keepPossible({ shown, practice, glossary, unit: request.viewer.unit })).toEqual(shown);
          given += shown.length;
        }
      }
    }
    expect(given).toBeGreaterThan(100);
  });
});
