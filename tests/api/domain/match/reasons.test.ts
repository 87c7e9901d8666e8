/** Reasons, as terms and as a promise: without its cause, no reason leaves the score as high. */
import { describe, expect, it } from 'vitest';
import type { Practice } from '#contract/practice';
import type { RecordField } from '#contract/record';
import type { Reason } from '#contract/suggestion';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import { readFacets } from '#domain/match/facets';
import { createTeller } from '#domain/match/reasons';
import type { SuggestRequest } from '#domain/match/types';
import { readCollection } from '../../../bench/relevance-collection.ts';
import { NOW } from '../practices.ts';

const speak = (written: Readonly<Record<string, string>>) =>
  new Map(Object.entries(written).map(([stem, word]) => [stem, { word, whole: word }]));
const NO_PRIORS = { how: 0, evidence: 0, official: 0, fresh: 0 };

it('adds what one cause added, greatest first, and keeps four', () => {
  const contributions = [
    { dim: 'sector:hotel', amount: 0.4 },
    { dim: 'c:hotel', amount: 0.4 },
    { dim: 'gourd', amount: 0.5 },
    { dim: 'c:silent-customer', amount: 0.3 },
    { dim: 'size:50-249', amount: 0.02 },
  ];
  const spoken = speak({ gourd: 'gourdes' });
  const tell = createTeller({ facets: { sector: 'hotel', size: '50-249' }, spoken });
  const reasons = tell(contributions, { ...NO_PRIORS, evidence: 0.2 });
  expect(reasons.map(({ term }) => term)).toEqual([
    'sector:hotel',
    'words',
    'situation:silent-customer',
    'evidence',
  ]);
  expect(reasons[0]?.share).toBeCloseTo(0.8 / 1.82, 9);
});

it('names the words that counted most as the page writes them, each once, and no more than three', () => {
  const spoken = speak({
    gourd: 'GOURDES',
    gourde: 'gourdes',
    chr: 'CHR',
    buffet: 'Buffet',
    file: 'file',
    12: '12',
    contrat: 'contrat',
  });
  const said = (dims: readonly string[]) =>
    createTeller({ facets: {}, spoken })(
      dims.map((dim, at) => ({ dim, amount: 1 - at / 10 })),
      NO_PRIORS,
    ).map(({ label }) => label?.fr);
  expect(said(['gourd', 'c:silent-customer', 'gourde', 'chr'])).toContain('gourdes, CHR');
  expect(said(['gourd', 'chr', 'buffet', 'file'])).toEqual(['gourdes, CHR, Buffet…']);
  expect(said(['12', 'chr'])).toEqual(['CHR']);
  // Beside another reason, what every page says is none; alone it is better than nothing.
  expect(said(['contrat'])).toEqual(['contrat']);
  expect(said(['contrat', 'c:silent-customer'])).toHaveLength(1);
  expect(said(['elsewhere'])).toEqual([]);
});

it('writes a name of the page as the page does, wherever the word stands', () => {
  const tell = createTeller({ facets: { products: ['Aria 4'] }, spoken: speak({ aria: 'aria' }) });
  expect(tell([{ dim: 'aria', amount: 1 }], NO_PRIORS)[0]?.label?.fr).toBe('Aria');
});

describe('nothing is said twice', () => {
  const spoken = speak({ hotel: 'Hôtellerie', buffet: 'buffet', percolys: 'Percolys', attente: 'attente' });
  const facets = { sector: 'hotel', size: '50-249', competitor: 'Percolys' } as const;
  const told = (dims: readonly string[]) =>
    createTeller({ facets, spoken })(
      dims.map((dim, at) => ({ dim, amount: 1 - at / 20 })),
      NO_PRIORS,
    ).map(({ code, label }) => [code, label?.fr]);

  it('by words that the reasons beside them say', () => {
    const hotel = ['sector', 'hôtellerie'];
    expect(told(['sector:hotel', 'hotel', 'size:50-249'])).toEqual([hotel, ['size', '50–249']]);
    expect(told(['sector:hotel', 'hotel', 'buffet'])).toEqual([hotel, ['words', 'buffet']].toReversed());
    expect(told(['percolys', 'buffet', 'competitor:percolys'])).toEqual([
      ['words', 'buffet'],
      ['competitor', 'Percolys'],
    ]);
    expect(told(['attente', 'c:waiting-room'])).toEqual([['place', "salle d'attente"]]);
    // Of a practice that has no sector it says something.
    expect(told(['hotel'])).toEqual([['words', 'Hôtellerie']]);
  });

  it('by a second sector; the next reason takes its place', () => {
    const codes = (dims: readonly string[]) => told(dims).map(([code]) => code);
    expect(codes(['sector:spa', 'sector:hotel', 'sector:camping'])).toEqual(['sector']);
    expect(codes(['sector:spa', 'sector:camping'])).toEqual(['near-sector']);
    expect(
      codes([
        'attente',
        'c:waiting-room',
        'sector:spa',
        'unit:x',
        'sector:camping',
        'c:hotel',
        'size:50-249',
      ]),
    ).toEqual(['place', 'unit', 'sector', 'size']);
  });
});

type Case = readonly [request: SuggestRequest, practice: Practice];

const PLACE_TERMS = new Set(['region', 'city']);
const SPOKEN = new Set<RecordField['key']>([
  'description',
  'other',
  'status',
  'tags',
  'stage',
  'name',
  'competitor',
]);

function withoutFields([request, practice]: Case, keep: (field: RecordField) => boolean): Case {
  const { record } = request;
  return [{ ...request, record: { ...record, fields: record.fields.filter(keep) } }, practice];
}

function withoutFacet([request, practice]: Case, facet: keyof Practice['facets']): Case {
  const { [facet]: _gone, ...facets } = practice.facets;
  return [request, { ...practice, facets }];
}

const LABEL_OF = new Map(ENTRIES.map(({ id, labels }) => [id, splitList(labels ?? '')[0]]));

/** A sign that is no word stands where the label stood, as a list's own code does. */
function withSectorAsCode([request, practice]: Case): Case {
  const code = LABEL_OF.get(readFacets(request.record, []).sector ?? '');
  const fields = request.record.fields.flatMap((field): RecordField[] =>
    field.key !== 'sector' ? [field] : code ? [{ ...field, value: '–', code }] : [],
  );
  return [{ ...request, record: { ...request.record, fields } }, practice];
}

/** The page or the practice without what a reason names. */
function withoutCause({ code }: Reason, [request, practice]: Case): Case {
  const spoken: Case = withoutFields([request, practice], ({ key }) => !SPOKEN.has(key));
  switch (code) {
    case 'sector':
    case 'near-sector':
      // A trade is read of its field, of the name, and of what is told.
      return withoutFields(spoken, ({ key }) => key !== 'sector' && key !== 'naf' && key !== 'account');
    case 'words':
      // A sector's label is made of words too; the trade itself stays known, by its code.
      return withSectorAsCode(spoken);
    case 'size':
    case 'near-size':
      return withoutFacet([request, practice], 'size');
    case 'product':
      return withoutFacet([request, practice], 'products');
    case 'stage':
      return withoutFacet([request, practice], 'stage');
    case 'unit':
      return [{ ...request, viewer: { ...request.viewer, unit: 'Another' } }, practice];
    case 'evidence':
      return [request, { ...practice, evidence: { tried: 0, worked: 0, failed: 0, units: [], regions: [] } }];
    case 'official':
      return [request, { ...practice, official: false }];
    case 'fresh':
      return [request, { ...practice, at: '2000-01-01T00:00:00.000Z' }];
    default:
      return PLACE_TERMS.has(code)
        ? withoutFields([request, practice], ({ key }) => !PLACE_TERMS.has(key))
        : spoken;
  }
}

/** Heard of a page beside what is spoken: a reason that stands without that has its cause here. */
const HEARD = new Set<RecordField['key']>(['sector', 'naf', 'account', 'products', 'agreement']);

function readWorld(folder: string) {
  const path = new URL(`../../../collections/${folder}`, import.meta.url).pathname;
  const { accounts, practices: written } = readCollection(path, NOW);
  // Reported, adopted, dated otherwise than by the collection, so that every kind of reason is stated somewhere.
  const practices = written.map((practice, at): Practice => ({
    ...practice,
    official: at % 7 === 0,
    evidence: { ...practice.evidence, tried: at % 5, worked: at % 4, lastAt: '2026-11-01T00:00:00.000Z' },
  }));
  const whole = createPracticeIndex({});
  whole.put(practices);
  const saved = whole.save();
  /** As told to one more index, so that two that differ in one practice have counted the same words. */
  const told = ([request, practice]: Case) => {
    const index = practices.includes(practice) ? whole : loadPracticeIndex(saved.slice());
    if (index !== whole) index?.put([practice]);
    return index
      ?.suggest({ ...request, limit: practices.length, without: new Set() })
      .suggested.find(({ practiceId }) => practiceId === practice.id);
  };
  return { accounts, practices, whole, told };
}
type World = ReturnType<typeof readWorld>;

/** Whether the score is as high without the reason's cause. */
function staysWithout(reason: Reason, one: Case, { told }: World): boolean {
  const changed = withoutCause(reason, one);
  const before = told(changed[1] === one[1] ? one : [one[0], { ...one[1] }]);
  const left = told(changed);
  const isStated = left?.reasons.some(({ term }) => term === reason.term) ?? false;
  const rest = isStated ? told(withoutFields(changed, ({ key }) => !HEARD.has(key))) : left;
  return (rest?.score ?? 0) >= (before?.score ?? 0);
}

describe.each(['textile', 'handling', 'benefits', 'modular'])(
  'a stated reason counted: without its cause the score falls (%s)',
  (folder) => {
    const world = readWorld(folder);
    it.each(world.accounts)('on the page of $id', ({ request }) => {
      for (const { practiceId, reasons } of world.whole.suggest({ ...request, limit: 3 }).suggested) {
        const practice = world.practices.find(({ id }) => id === practiceId);
        if (!practice) throw new Error(`${practiceId} is not of the collection`);
        expect(reasons.filter((reason) => staysWithout(reason, [request, practice], world))).toEqual([]);
      }
    });

    it('and every kind of reason was among them', () => {
      const stated = world.accounts.flatMap(({ request }) =>
        world.whole
          .suggest({ ...request, limit: 3 })
          .suggested.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
      );
      expect(new Set(stated)).toEqual(
        expect.toSatisfy((codes: Set<string>) =>
          ['sector', 'situation', 'words', 'unit', 'evidence'].every((code) => codes.has(code)),
        ),
      );
    });
  },
);
