/** Raw fields to facets, on the table written with the map. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CrmRecord, RecordField } from '#contract/record';
import { readFacets, readFacetSources } from '#domain/match/facets';
import { recordOf } from '../practices.ts';

interface Row {
  readonly facet: 'sector' | 'size' | 'region' | 'stage' | 'amount' | 'city';
  readonly raw: string;
  readonly field?: string;
  readonly code?: string;
  /** Beside a postcode, as the CRM writes it. */
  readonly country?: string;
  readonly expect: string | null;
}
const file = new URL('../../../fixtures/raw-facets.json', import.meta.url);
const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];

const OWN_KEYS = new Set(['naf', 'name', 'city', 'postcode', 'region', 'description', 'tags']);
const keyOf = ({ facet, field = '' }: Row) => (OWN_KEYS.has(field) ? field : facet) as RecordField['key'];
/** Stages are of deals, save those of a company's life. */
const OF_ACCOUNT = new Set(['lifecyclestage', 'label']);
const kindOf = ({ facet, field = '' }: Row) =>
  facet === 'stage' && !OF_ACCOUNT.has(field) ? 'opportunity' : 'account';
const recordOfRow = (row: Row): CrmRecord => {
  const key = keyOf(row);
  const coded = row.code === undefined ? {} : { code: row.code };
  const country =
    row.country === undefined ? [] : [{ key: 'country', label: 'x', value: row.country } as const];
  const fields = [{ key, label: key, value: row.raw, ...coded }, ...country];
  return { crm: 'x', kind: kindOf(row), id: '1', fields };
};

describe('raw fields', () => {
  it('are eight hundred and more', () => expect(rows.length).toBeGreaterThan(800));

  it.each(['sector', 'size', 'region', 'stage', 'amount', 'city'] as const)(
    'reads %s as the table says',
    (facet) => {
      const mine = rows.filter((row) => row.facet === facet);
      const wrong = mine.filter((row) => (readFacets(recordOfRow(row))[facet] ?? null) !== row.expect);
      expect(wrong).toEqual([]);
    },
  );
});

it('keeps the unknown unknown', () => expect(readFacets(recordOf({ name: 'X', owner: 'Y' }))).toEqual({}));

it('believes the code of a won deal before its words', () => {
  expect(readFacets({ ...recordOf({ stage: 'Négociation' }, 'opportunity'), won: true }).stage).toBe('won');
});

it.each(['Signature', 'Gagné', 'Client'])(
  'calls no deal won at “%s” that the code does not call so',
  (stage) => {
    const deal = recordOf({ stage }, 'opportunity');
    expect(readFacets(deal).stage).toBe('won');
    expect(readFacets({ ...deal, won: false }).stage).toBeUndefined();
  },
);

it('finds products and competitors of the glossary wherever they are written', () => {
  const glossary = [
    { kind: 'product' as const, name: 'Lumo', aliases: [], concepts: [] },
    { kind: 'competitor' as const, name: 'Tostini', aliases: [], concepts: [] },
  ];
  expect(readFacets(recordOf({ description: 'Veut un Lumo, équipé Tostini' }), glossary)).toMatchObject({
    products: ['Lumo'],
    competitor: 'Tostini',
  });
});

it('keeps where each facet came from: the field, whose it is not to say, and how', () => {
  const record: CrmRecord = {
    ...recordOf(
      { name: 'Wi-Fi', stage: 'Signé', amount: '4 200 €', description: 'Équipé Tostini' },
      'opportunity',
    ),
    account: {
      id: '9',
      fields: [
        { key: 'sector', label: 'Industrie', value: 'Restauration', code: 'Legal' },
        { key: 'postcode', label: 'CP', value: '69005' },
        { key: 'size', label: 'Effectifs', value: '11 - 50', code: '3' },
      ],
    },
    won: true,
  };
  const glossary = [{ kind: 'competitor' as const, name: 'Tostini', aliases: [], concepts: [] }];
  const sources = readFacetSources(record, glossary);
  expect(Object.keys(sources).toSorted()).toEqual(Object.keys(readFacets(record, glossary)).toSorted());
  expect(sources).toMatchObject({
    sector: { by: 'code', field: { label: 'Industrie' } },
    region: { by: 'label', field: { key: 'postcode' } },
    size: { by: 'label', field: { key: 'size' } },
    stage: { by: 'code', field: { value: 'Signé' } },
    competitor: { by: 'words', field: { key: 'description' } },
  });
});
