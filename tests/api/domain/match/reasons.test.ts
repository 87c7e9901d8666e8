/** Reasons, as terms and as a promise: without its cause, no reason leaves the score as high. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Practice } from '#contract/practice';
import type { CrmRecord } from '#contract/record';
import type { Reason } from '#contract/suggestion';
import { createPracticeIndex } from '#domain/match/engine';
import { stateReasons } from '#domain/match/reasons';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const NO_PRIORS = { how: 0, evidence: 0, official: 0, fresh: 0 };

it('adds what one cause added, greatest first, and keeps four', () => {
  const contributions = [
    { dim: 'sector:hotel', amount: 0.4 },
    { dim: 'c:hotel', amount: 0.4 },
    { dim: 'gourd', amount: 0.5 },
    { dim: 'c:silent-customer', amount: 0.3 },
    { dim: 'size:50-249', amount: 0.02 },
  ];
  const reasons = stateReasons(
    contributions,
    { ...NO_PRIORS, evidence: 0.2 },
    { sector: 'hotel', size: '50-249' },
  );
  expect(reasons.map(({ term }) => term)).toEqual([
    'sector:hotel',
    'words',
    'situation:silent-customer',
    'evidence',
  ]);
  expect(reasons[0]?.share).toBeCloseTo(0.8 / 1.82, 9);
});

/** The page and the practice without what a reason names. */
function withoutCause(
  { code }: Reason,
  record: CrmRecord,
  practice: Practice,
): readonly [CrmRecord, Practice] {
  const { facets } = practice;
  const { sector: _sector, ...sectorless } = facets;
  const { size: _size, ...sizeless } = facets;
  const { stage: _stage, ...stageless } = facets;
  const drop = (...keys: readonly string[]) => ({
    ...record,
    fields: record.fields.filter(({ key }) => !keys.includes(key)),
  });
  if (code === 'sector' || code === 'near-sector')
    return [drop('sector'), { ...practice, facets: sectorless }];
  if (code === 'size' || code === 'near-size') return [drop('size'), { ...practice, facets: sizeless }];
  if (code === 'stage') return [drop('stage'), { ...practice, facets: stageless }];
  if (code === 'region' || code === 'city') return [drop('city', 'region'), practice];
  if (code === 'evidence')
    return [record, { ...practice, evidence: { tried: 0, worked: 0, failed: 0, units: [], regions: [] } }];
  if (code === 'official') return [record, { ...practice, official: false }];
  if (code === 'fresh') return [record, { ...practice, at: '2000-01-01T00:00:00.000Z' }];
  return [drop('description'), practice];
}

const CASES = [
  'Il commande moins et ne dit rien.',
  'Le contrat se termine, le concurrent est moins cher.',
  'La DRH veut un essai avant de décider.',
  'Le patron refuse le loyer.',
];
const scene = fc.record({
  spoken: fc.subarray(CASES, { minLength: 1 }),
  told: fc.subarray(CASES, { minLength: 1 }),
  sector: fc.constantFrom('hotel', 'bank', undefined),
  page: fc.constantFrom('Hôtellerie', 'Banque', 'Camping'),
  size: fc.constantFrom('30', '120', '800'),
  worked: fc.integer({ min: 0, max: 6 }),
  official: fc.boolean(),
});

function scoreOf(record: CrmRecord, practice: Practice): number {
  const index = createPracticeIndex({});
  index.put([
    practice,
    ...Array.from({ length: 5 }, (_, at) => practiceOf({ id: `other${at}`, title: 'Autre', body: RECIPE })),
  ]);
  const { suggested } = index.suggest({ record, viewer: VIEWER, now: NOW, limit: 6 });
  return suggested.find(({ practiceId }) => practiceId === practice.id)?.score ?? 0;
}

it('states no reason that did not count', () => {
  fc.assert(
    fc.property(scene, ({ spoken, told, sector, page, size, worked, official }) => {
      const practice = practiceOf({
        title: 'Essai',
        body: `${told.join(' ')} ${RECIPE}`,
        official,
        facets: { ...(sector ? { sector } : {}), size: '50-249', stage: 'negotiate' },
        evidence: {
          tried: worked,
          worked,
          failed: 0,
          units: [],
          regions: [],
          lastAt: '2026-11-01T00:00:00.000Z',
        },
      });
      const record = recordOf({
        name: 'X',
        sector: page,
        size,
        stage: 'Négociation',
        city: 'Rennes',
        description: spoken.join(' '),
      });
      const index = createPracticeIndex({});
      index.put([
        practice,
        ...Array.from({ length: 5 }, (_, at) =>
          practiceOf({ id: `other${at}`, title: 'Autre', body: RECIPE }),
        ),
      ]);
      const found = index
        .suggest({ record, viewer: VIEWER, now: NOW, limit: 6 })
        .suggested.find(({ practiceId }) => practiceId === practice.id);
      const untouched = (found?.reasons ?? []).filter(
        (reason) => scoreOf(...withoutCause(reason, record, practice)) >= (found?.score ?? 0),
      );
      expect(untouched).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
