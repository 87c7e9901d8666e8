/** A facet that the person switched off is not read: its fields go before anything looks at the record. */
import type { CrmRecord, RecordField } from '#contract/record';
import type { FacetName } from '../live-state.ts';

const FIELDS: Readonly<Record<FacetName, readonly RecordField['key'][]>> = {
  sector: ['sector', 'naf', 'tags'],
  size: ['size'],
  region: ['region', 'postcode'],
  city: ['city'],
  products: ['products'],
  stage: ['stage'],
  amount: ['amount'],
  competitor: ['competitor'],
  agreement: ['agreement'],
};

export function hideFacets(record: CrmRecord, off: readonly FacetName[]): CrmRecord {
  if (off.length === 0) return record;
  const hidden = new Set(off.flatMap((facet) => FIELDS[facet]));
  const keep = (fields: readonly RecordField[]) => fields.filter(({ key }) => !hidden.has(key));
  const { account } = record;
  return {
    ...record,
    fields: keep(record.fields),
    ...(account ? { account: { ...account, fields: keep(account.fields) } } : {}),
  };
}
