/** Reads the coarse facts of a record; what the page does not say stays unknown. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { CrmRecord, RecordField } from '#contract/record';
import { readPostcode, readRegion } from '../map/regions.ts';
import { readAmount, readSize } from './bands.ts';
import { findGlossary } from './glossary.ts';
import { readSector } from './read-sector.ts';
import { fieldsOf, valuesOf } from './record-fields.ts';
import { readStage } from './stages.ts';

const SPOKEN = new Set<RecordField['key']>([
  'description',
  'name',
  'tags',
  'other',
  'products',
  'competitor',
  'agreement',
  'status',
]);
const PRODUCTS_MAX = 20;

/** Only what is known: a key without a value would not cross the wire. */
function present(facets: { readonly [K in keyof Facets]: Facets[K] | undefined }): Facets {
  return Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined)) as Facets; // Same keys, undefined out.
}

function firstOf<T>(
  record: CrmRecord,
  key: RecordField['key'],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const { code, value } of valuesOf(record, key)) {
    const known = (code === undefined ? undefined : read(code)) ?? read(value);
    if (known !== undefined) return known;
  }
  return undefined;
}

function readPlace(record: CrmRecord): Pick<Facets, 'city' | 'region'> {
  const city = valuesOf(record, 'city')[0]?.value.split(/[\n,]/)[0]?.trim().slice(0, 80);
  const country = valuesOf(record, 'country')[0]?.code;
  const region =
    firstOf(record, 'region', readRegion) ??
    firstOf(record, 'postcode', (code) => readPostcode(code, country)) ??
    (city === undefined ? undefined : readRegion(city));
  return present({ city: city === '' ? undefined : city, region });
}

/** By its words alone: a code is a place in the CRM's list ("5" is "100 - 500"), not a headcount. */
const readHeadcount = (record: CrmRecord) =>
  valuesOf(record, 'size')
    .map(({ value }) => readSize(value))
    .find((size) => size !== undefined);

/** A deal whose stage is "customer" has made one. */
function stageOf(record: CrmRecord): Facets['stage'] {
  const stage = firstOf(record, 'stage', readStage);
  return record.kind === 'opportunity' && stage === 'customer' ? 'won' : stage;
}

/** `glossary`: the company's products, competitors and agreements, found by any of their names. */
export function readFacets(record: CrmRecord, glossary: readonly GlossaryEntry[] = []): Facets {
  const text = fieldsOf(record)
    .filter(({ key }) => SPOKEN.has(key))
    .map(({ value }) => value)
    .join('\n');
  const found = findGlossary(text, glossary);
  const products = found.filter(({ kind }) => kind === 'product').map(({ name }) => name);
  const nameOf = (kind: GlossaryEntry['kind']) => found.find((entry) => entry.kind === kind)?.name;
  return present({
    sector: readSector(record),
    size: readHeadcount(record),
    ...readPlace(record),
    products: products.length > 0 ? products.slice(0, PRODUCTS_MAX) : undefined,
    stage: record.won === true ? 'won' : (stageOf(record) ?? firstOf(record, 'status', readStage)),
    amount: firstOf(record, 'amount', readAmount),
    competitor: nameOf('competitor') ?? valuesOf(record, 'competitor')[0]?.value.trim().slice(0, 80),
    agreement: nameOf('agreement') ?? valuesOf(record, 'agreement')[0]?.value.trim().slice(0, 80),
  });
}
