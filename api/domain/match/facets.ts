/** Reads the coarse facts of a record; what the page does not say stays unknown. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { CrmRecord, RecordField } from '#contract/record';
import { readAmount, readSize } from './bands.ts';
import { readStage } from './stages.ts';

const present = <T extends object>(facets: T) =>
  Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined)) as Facets;

export function readFacets(record: CrmRecord, _glossary: readonly GlossaryEntry[] = []): Facets {
  const fields: readonly RecordField[] = [...record.fields, ...(record.account?.fields ?? [])];
  const valueOf = (key: RecordField['key']) => fields.find((field) => field.key === key)?.value;
  const products = valueOf('products')
    ?.split(/[;,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return present({
    size: readSize(valueOf('size') ?? ''),
    city: valueOf('city'),
    products,
    stage: record.won ? ('won' as const) : readStage(valueOf('stage') ?? ''),
    amount: readAmount(valueOf('amount') ?? ''),
    competitor: valueOf('competitor'),
    agreement: valueOf('agreement'),
  });
}
