/** Raw fields to facets, on the table written with the map. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CrmRecord, RecordField } from '#contract/record';
import { readFacets } from '#domain/match/facets';
import { recordOf } from '../practices.ts';

interface Row {
  readonly facet: 'sector' | 'size' | 'region' | 'stage' | 'amount' | 'city';
  readonly raw: string;
  readonly field?: string;
  readonly expect: string | null;
}
const file = new URL('../../../fixtures/raw-facets.json', import.meta.url);
const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];

const OWN_KEYS = new Set(['naf', 'name', 'city', 'postcode', 'region', 'description', 'tags']);
const keyOf = ({ facet, field = '' }: Row) => (OWN_KEYS.has(field) ? field : facet) as RecordField['key'];
const recordOfRow = (row: Row): CrmRecord => recordOf({ [keyOf(row)]: row.raw });

describe('raw fields', () => {
  // Codes that only their CRM's adapter can tell (an id of a band) are not for this reader.
  const own = rows.filter(({ field }) => field !== 'effectif_id');

  it.each(['sector', 'size', 'region', 'stage', 'amount', 'city'] as const)(
    'reads %s as the table says, save one in thirty',
    (facet) => {
      const mine = own.filter((row) => row.facet === facet);
      const wrong = mine.filter((row) => (readFacets(recordOfRow(row))[facet] ?? null) !== row.expect);
      expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(mine.length / 30);
    },
  );
});

it('keeps the unknown unknown', () => expect(readFacets(recordOf({ name: 'X', owner: 'Y' }))).toEqual({}));

it('believes the code of a won deal before its words', () => {
  expect(readFacets({ ...recordOf({ stage: 'Négociation' }, 'opportunity'), won: true }).stage).toBe('won');
});

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
