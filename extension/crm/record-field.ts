/** Makes one field of a record within the limits of the contract. Empty is not a field. */
import type { RecordField } from '#contract/record';
import { squeeze } from './text-of.ts';

const LABEL_MAX = 120;
const VALUE_MAX = 4000;

export function recordField(
  key: RecordField['key'],
  label: string,
  value: unknown,
  code?: unknown,
): RecordField[] {
  const text = clean(value);
  if (text === '') return [];
  const plain = clean(code).slice(0, LABEL_MAX);
  return [
    {
      key,
      label: clean(label).slice(0, LABEL_MAX),
      value: text.slice(0, VALUE_MAX),
      ...(plain === '' ? {} : { code: plain }),
    },
  ];
}

/** A record has a name: a page without one is still drawing, or is no record. */
export const isNamed = (fields: readonly RecordField[]) => fields.some(({ key }) => key === 'name');

function clean(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return squeeze(String(value));
}
