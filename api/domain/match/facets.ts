/** Reads the coarse facts of a record, each with the field that told it; what the page does not say stays unknown. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { CrmRecord, RecordField } from '#contract/record';
import { readCountry } from '../map/countries.ts';
import { readPostcode, readRegion } from '../map/regions.ts';
import { readAmount, readSize } from './bands.ts';
import { findGlossary } from './glossary.ts';
import { beginsDenied } from './is-denied.ts';
import { readSector } from './read-sector.ts';
import { fieldsOf, valuesOf } from './record-fields.ts';
import { readStage } from './stages.ts';
import type { FacetSources, Told } from './told.ts';

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
const NAME_MAX = 80;

type ToldFacets = { readonly [K in keyof Facets]-?: Told<NonNullable<Facets[K]>> | undefined };

/** The first field of this key that `read` understands: its code first, then its words. */
function firstOf<T>(
  record: CrmRecord,
  key: RecordField['key'],
  read: (text: string) => T | undefined,
): Told<T> | undefined {
  for (const field of valuesOf(record, key)) {
    const byCode = field.code === undefined ? undefined : read(field.code);
    if (byCode !== undefined) return { value: byCode, field, by: 'code' };
    const byLabel = read(field.value);
    if (byLabel !== undefined) return { value: byLabel, field, by: 'label' };
  }
  return undefined;
}

const readCity = (text: string) => text.split(/[\n,]/)[0]?.trim().slice(0, NAME_MAX) || undefined;

function readPlace(record: CrmRecord): Pick<ToldFacets, 'city' | 'region'> {
  const [land] = valuesOf(record, 'country');
  const country = land && (readCountry(land.value) ?? readCountry(land.code ?? ''));
  const region =
    firstOf(record, 'region', readRegion) ??
    firstOf(record, 'postcode', (code) => readPostcode(code, country)) ??
    firstOf(record, 'city', (text) => readRegion(readCity(text) ?? ''));
  return { city: firstOf(record, 'city', readCity), region };
}

/** By its words alone: a code is a place in the CRM's list ("5" is "100 - 500"), not a headcount. */
function readHeadcount(record: CrmRecord): ToldFacets['size'] {
  for (const field of valuesOf(record, 'size')) {
    const value = readSize(field.value);
    if (value !== undefined) return { value, field, by: 'label' };
  }
  return undefined;
}

/**
 * A deal whose stage is "customer" has made one; one that the CRM's code calls won is won, whatever its stage is called, and one that
 * it does not call so is not, though its stage may be "Signature".
 */
function readDealStage(record: CrmRecord): ToldFacets['stage'] {
  const stage = firstOf(record, 'stage', readStage) ?? firstOf(record, 'status', readStage);
  const isMade = record.kind === 'opportunity' && stage?.field.key === 'stage' && stage.value === 'customer';
  if (record.won === false && (isMade || stage?.value === 'won')) return undefined;
  if (record.won !== true) return isMade ? { ...stage, value: 'won' } : stage;
  const field = stage?.field ?? { key: 'stage', label: 'won', value: 'won' };
  return { value: 'won', field, by: 'code' };
}

/** What the company itself knows by name, found anywhere on the page; else the page's own field for it. */
function readNamed(
  record: CrmRecord,
  glossary: readonly GlossaryEntry[],
): Pick<ToldFacets, 'products' | 'competitor' | 'agreement'> {
  const spoken = fieldsOf(record).filter(({ key }) => SPOKEN.has(key));
  const found = findGlossary(spoken.map(({ value }) => value).join('\n'), glossary);
  const tell = <T>(entry: GlossaryEntry | undefined, value: T): Told<T> | undefined => {
    const field = entry && spoken.find(({ value: text }) => findGlossary(text, [entry]).length > 0);
    return field && { value, field, by: 'words' };
  };
  const named = (kind: 'competitor' | 'agreement') => {
    const entry = found.find((one) => one.kind === kind);
    return (
      tell(entry, entry?.name ?? '') ??
      firstOf(record, kind, (text) => (beginsDenied(text) ? undefined : text.trim().slice(0, NAME_MAX)))
    );
  };
  const products = found.filter(({ kind }) => kind === 'product');
  return {
    products: tell(products[0], products.map(({ name }) => name).slice(0, PRODUCTS_MAX)),
    competitor: named('competitor'),
    agreement: named('agreement'),
  };
}

function tellFacets(record: CrmRecord, glossary: readonly GlossaryEntry[]): ToldFacets {
  return {
    sector: readSector(record),
    size: readHeadcount(record),
    ...readPlace(record),
    stage: readDealStage(record),
    amount: firstOf(record, 'amount', readAmount),
    ...readNamed(record, glossary),
  };
}

/** Only what is known: a key without a value would not cross the wire. */
function pick<T>(told: ToldFacets, take: (one: Told<unknown>) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(told).flatMap(([key, one]) => (one ? [[key, take(one)]] : [])));
}

/** `glossary`: the company's products, competitors and agreements, found by any of their names. */
export function readFacets(record: CrmRecord, glossary: readonly GlossaryEntry[] = []): Facets {
  return pick(tellFacets(record, glossary), ({ value }) => value) as Facets; // Same keys, each with its own value.
}

/** For each facet that is known, the field that told it and how: what a person is shown who asks "from where?". */
export function readFacetSources(record: CrmRecord, glossary: readonly GlossaryEntry[] = []): FacetSources {
  return pick(tellFacets(record, glossary), ({ field, by }) => ({ field, by }));
}
