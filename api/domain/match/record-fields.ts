/** One view of a record's fields, the account's own behind those of its opportunity. */
import type { CrmRecord, RecordField } from '#contract/record';

// Of one record all is asked in a row.
let last: { readonly record: CrmRecord; readonly fields: readonly RecordField[] } | undefined;

export function fieldsOf(record: CrmRecord): readonly RecordField[] {
  if (last?.record !== record)
    last = { record, fields: [...record.fields, ...(record.account?.fields ?? [])] };
  return last.fields;
}

export function valuesOf(record: CrmRecord, key: RecordField['key']): readonly RecordField[] {
  return fieldsOf(record).filter((field) => field.key === key && field.value.trim() !== '');
}

/** The fields that name the customer: an opportunity's own name is about the deal. */
export function customerFields(record: CrmRecord): RecordField[] {
  const own = record.kind === 'account' ? record.fields.filter(({ key }) => key === 'name') : [];
  const named = record.fields.filter(({ key }) => key === 'account');
  const account = record.account?.fields.filter(({ key }) => key === 'name' || key === 'account') ?? [];
  return [...own, ...named, ...account].filter(({ value }) => value.trim() !== '');
}

/** The names of the customer as the page writes them. */
export function customerNames(record: CrmRecord): string[] {
  return customerFields(record).map(({ value }) => value.trim());
}
