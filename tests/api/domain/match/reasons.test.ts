/** Reasons are the arithmetic itself: take a stated cause away and the score falls; what did not count is not stated. */
import { assert, constantFrom, option, property, record as recordArb } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facets } from '#contract/facets';
import type { Practice } from '#contract/practice';
import type { CrmRecord, RecordField } from '#contract/record';
import { createPracticeIndex } from '#domain/match/engine';
import { stateReasons } from '#domain/match/reasons';

const NOW = Date.UTC(2026, 10, 23);
const NO_PRIORS = { how: 0, evidence: 0, official: 0, fresh: 0 };
const PROVEN = { tried: 6, worked: 5, failed: 0, units: [], regions: [], lastAt: '2026-11-01T08:00:00.000Z' };
const UNPROVEN = { tried: 0, worked: 0, failed: 0, units: [], regions: [] };
const RECIPE =
  "J'ai demandé au client ce qui bloquait, puis compté avec lui pendant 3 jours. Ensuite j'ai proposé un essai de 15 jours. Résultat : 8 clients sur 10 signent.";

const practiceOf = (given: Partial<Practice>): Practice => ({
  id: '00000000-0000-4000-8000-000000000001',
  rev: 1,
  kind: 'practice',
  lang: 'fr',
  title: 'Le concurrent en place',
  body: `${RECIPE} Il y avait un concurrent en place.`,
  author: { id: 'u1', name: 'A', unit: 'Office', region: '', role: 'rep' },
  facets: {},
  pictures: [],
  status: 'live',
  official: false,
  at: '2026-10-01T08:00:00.000Z',
  likes: 0,
  comments: 0,
  evidence: UNPROVEN,
  ...given,
});
type Said = Partial<Record<RecordField['key'], string>>;
const recordOf = (said: Said): CrmRecord => ({
  crm: 'test',
  kind: 'account',
  id: '1',
  fields: Object.entries(said).map(([key, value]) => ({ key: key as RecordField['key'], label: key, value })), // Keys of Said.
});

function suggest(practice: Practice, said: Said) {
  const index = createPracticeIndex({});
  index.put([practice]);
  const viewer = { id: 'u9', unit: 'Office', region: '' };
  return index.suggest({ record: recordOf(said), viewer, now: NOW }).suggested[0];
}

const WITHOUT: Readonly<Record<string, keyof Facets>> = {
  size: 'size',
  'near-size': 'size',
  city: 'city',
  region: 'region',
  stage: 'stage',
};

/** The practice as it would be without the stated cause; undefined where the cause is in the text of both. */
function withoutCause(practice: Practice, code: string): Practice | undefined {
  if (code === 'evidence') return { ...practice, evidence: UNPROVEN };
  if (code === 'official') return { ...practice, official: false };
  const facet = WITHOUT[code];
  return facet ? { ...practice, facets: { ...practice.facets, [facet]: undefined } } : undefined;
}

const practices = recordArb({
  size: option(constantFrom('1-9' as const, '10-49' as const), { nil: undefined }),
  city: option(constantFrom('Lyon', 'Rennes'), { nil: undefined }),
  stage: option(constantFrom('negotiate' as const, 'prospect' as const), { nil: undefined }),
  isOfficial: constantFrom(true, false),
  isProven: constantFrom(true, false),
}).map(({ isOfficial, isProven, ...facets }) =>
  practiceOf({
    facets: { sector: 'hotel', ...facets },
    official: isOfficial,
    evidence: isProven ? PROVEN : UNPROVEN,
  }),
);
const SAID: Said = {
  sector: 'Hôtellerie',
  size: '5',
  city: 'Lyon',
  stage: 'Négociation',
  description: 'Un concurrent en place, essai demandé.',
};

describe('reasons of suggestions', () => {
  it('each stated cause counted: without it the score falls', () => {
    let tried = 0;
    assert(
      property(practices, (practice) => {
        const full = suggest(practice, SAID);
        expect(full).toBeDefined();
        for (const { code } of full?.reasons ?? []) {
          const less = withoutCause(practice, code);
          if (!less) continue;
          tried += 1;
          expect(suggest(less, SAID)?.score ?? 0).toBeLessThan(full?.score ?? 0);
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('a situation is stated, and falls away with the record’s words of it', () => {
    const full = suggest(practiceOf({ facets: { sector: 'hotel' } }), SAID);
    const terms = full?.reasons.map(({ term }) => term);
    expect(terms).toContain('situation:competitor-in-place');
    const less = suggest(practiceOf({ facets: { sector: 'hotel' } }), { ...SAID, description: '' });
    expect(less?.reasons.map(({ term }) => term) ?? []).not.toContain('situation:competitor-in-place');
    expect(less?.score ?? 0).toBeLessThan(full?.score ?? 0);
  });
});

describe('stateReasons', () => {
  it('states nothing that did not count, nor what counted too little, and never how', () => {
    const contributions = [
      { dim: 'sector:hotel', amount: 0.9 },
      { dim: 'city:lyon', amount: 0 },
      { dim: 'region:bretagne', amount: 0.01 },
    ];
    const reasons = stateReasons(contributions, { ...NO_PRIORS, how: 0.09 }, { sector: 'hotel' });
    expect(reasons.map(({ code }) => code)).toEqual(['sector']);
    expect(reasons[0]?.share).toBeCloseTo(0.9);
  });

  it('states at most four, greatest first, and a neighbouring trade as such', () => {
    const dims = ['city:lyon', 'stage:won', 'sector:camping', 'size:1-9', 'product:aria'];
    const contributions = dims.map((dim, at) => ({ dim, amount: at + 1 }));
    const reasons = stateReasons(contributions, NO_PRIORS, { sector: 'hotel', size: '1-9' });
    expect(reasons.map(({ code }) => code)).toEqual(['product', 'size', 'near-sector', 'stage']);
  });
});
