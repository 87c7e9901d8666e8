/** Value → versions, for each indexed field; a list field is found by each of its members. Holds dead versions until they are swept. */
import type { AnyRow, Version } from './version.ts';

type Value = string | boolean;

function valuesOf(row: AnyRow, field: string): readonly Value[] {
  // The fields of INDEXES are strings, booleans or lists of strings: ports.ts types them so.
  const value = (row as unknown as Record<string, unknown>)[field];
  if (Array.isArray(value)) return [...new Set(value as Value[])];
  return typeof value === 'string' || typeof value === 'boolean' ? [value] : [];
}

export class RowsByField<Row extends AnyRow> {
  readonly #fields: ReadonlyMap<string, Map<Value, Set<Version<Row>>>>;

  constructor(fields: readonly string[]) {
    this.#fields = new Map(fields.map((field) => [field, new Map()]));
  }

  add(version: Version<Row>): void {
    for (const [field, byValue] of this.#fields)
      for (const value of valuesOf(version.row, field)) {
        const found = byValue.get(value);
        if (found) found.add(version);
        else byValue.set(value, new Set([version]));
      }
  }

  remove(version: Version<Row>): void {
    for (const [field, byValue] of this.#fields)
      for (const value of valuesOf(version.row, field)) {
        const found = byValue.get(value);
        found?.delete(version);
        if (found?.size === 0) byValue.delete(value);
      }
  }

  /** The versions with this value; an unindexed field is a mistake of the caller. */
  having(field: string, value: Value): ReadonlySet<Version<Row>> {
    const byValue = this.#fields.get(field);
    if (!byValue) throw new TypeError(`no index of ${field}`);
    return byValue.get(value) ?? new Set();
  }
}

export function hasValue(row: AnyRow, field: string, value: Value): boolean {
  return valuesOf(row, field).includes(value);
}
