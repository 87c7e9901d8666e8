/** Whether a page says anything of its own case. Where a customer is, how big, and how far a sale has come is true of half the company. */
import type { Facets } from '#contract/facets';
import type { CrmRecord, RecordField } from '#contract/record';
import { customerNames, fieldsOf } from './record-fields.ts';
import { isSilent } from './rules.ts';

const CASES = new Set<RecordField['key']>([
  'sector',
  'naf',
  'products',
  'competitor',
  'agreement',
  'tags',
  'description',
  'other',
  'name',
]);

/** A trade may be told by the customer's name alone. */
export function saysCase(record: CrmRecord, { sector }: Facets, now: number): boolean {
  const names = customerNames(record);
  const isCase = (field: RecordField) =>
    CASES.has(field.key) &&
    /\p{L}/u.test(field.value) &&
    !names.includes(field.value.trim()) &&
    !isSilent(field, now);
  return sector !== undefined || fieldsOf(record).some(isCase);
}
