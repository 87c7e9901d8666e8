/** Compares what was read with what a person reads there, field by field; it knows no CRM. */
import type { CrmRecord } from '#contract/record';
import { readNumber } from '#domain/match/read-number';
import { readStage } from '#domain/match/stages';

export interface Wanted {
  readonly kind: string;
  readonly id: string;
  /** Text, a number (amounts), true or false (`won`), or a list (tags). */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Judged {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly faults: readonly { readonly key: string; readonly wanted: unknown; readonly got: unknown }[];
}

/** `isWhole`: a field that is not wanted is wrong; else only those that are named are judged. */
export function judgeFields(
  record: CrmRecord | undefined,
  wanted: Wanted | undefined,
  isWhole: boolean,
): Judged {
  const got = recordAsFields(record);
  const asked: Readonly<Record<string, unknown>> = wanted
    ? { kind: wanted.kind, id: wanted.id, ...wanted.fields }
    : {};
  let right = 0;
  const faults: { key: string; wanted: unknown; got: unknown }[] = [];
  for (const [key, value] of Object.entries(asked)) {
    if (isSame(key, value, got.get(key) ?? [])) right += 1;
    else faults.push({ key, wanted: value, got: got.get(key)?.[0] });
  }
  // Silence was wanted, or every field is known.
  if (isWhole || !wanted)
    for (const [key, values] of got)
      if (!(key in asked)) faults.push({ key, wanted: undefined, got: values[0] });
  return {
    right,
    wrong: faults.filter((fault) => fault.got !== undefined).length,
    missed: faults.filter((fault) => fault.wanted !== undefined).length,
    faults,
  };
}

/** Key → value and code. */
function recordAsFields(record: CrmRecord | undefined): Map<string, unknown[]> {
  const fields = new Map<string, unknown[]>();
  if (!record) return fields;
  fields.set('kind', [record.kind]).set('id', [record.id]);
  if (record.won !== undefined) fields.set('won', [record.won]);
  for (const { key, value, code } of record.fields)
    if (!fields.has(key)) fields.set(key, [value, ...(code ? [code] : [])]);
  return fields;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const plain = (value: unknown) => {
  const text = String(value).replaceAll(/\s+/gu, ' ').trim();
  return SIGNS[text] ?? text;
};

function isSame(key: string, wanted: unknown, got: readonly unknown[]): boolean {
  if (got.length === 0) return false;
  if (Array.isArray(wanted)) return plain(wanted.join(', ')) === plain(got[0]);
  if (typeof wanted === 'number') return got.some((value) => readNumber(String(value)) === wanted);
  if (got.some((value) => plain(value) === plain(wanted))) return true;
  // A stage is told by its code or by its word in the person's language: the same stage is right.
  return (
    key === 'stage' &&
    readStage(plain(wanted)) !== undefined &&
    readStage(plain(wanted)) === readStage(plain(got[0]))
  );
}
