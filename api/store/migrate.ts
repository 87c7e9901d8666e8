/** Brings the rows of an older file to today's shape, one step a version; refuses to skip one. */
import { paginate, type Document } from './document.ts';
import { FORMAT_VERSION } from './encode-document.ts';
import { forEachTable } from './table-names.ts';
import type { AnyRow } from './version.ts';

export type RawTables = Readonly<Record<string, readonly AnyRow[]>>;
/** From version n to n + 1. */
export type Step = (tables: RawTables) => RawTables;
export type Steps = Readonly<Record<number, Step>>;

/** Version 1 is the first. A new shape adds its step here and its fixture in tests/fixtures/store. */
export const STEPS: Steps = {};

export interface OldFile {
  readonly version: number;
  readonly seq: number;
  readonly tables: RawTables;
}

/** Throws when a step is missing or fails: the caller keeps the old file. */
export function migrate(old: OldFile, steps: Steps = STEPS): Document {
  let tables = old.tables;
  for (let version = old.version; version < FORMAT_VERSION; version += 1) {
    const step = steps[version];
    if (!step) throw new Error(`no way from version ${version} to ${version + 1}`);
    tables = step(tables);
  }
  return { seq: old.seq, tables: forEachTable((name) => paginate(tables[name] ?? [])) };
}
