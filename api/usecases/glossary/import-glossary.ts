/** Takes a table of words: all of it or nothing, each bad line told. */
import type { GlossaryReport } from '#contract/company';
import type { WriteVerb } from '../scope.ts';
import { penOf } from './note-words.ts';
import { readGlossaryTable } from './read-glossary-table.ts';
import { replaceGlossary } from './replace-glossary.ts';

const NOTHING: GlossaryReport = {
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  lost: [],
  missing: [],
  problems: [],
};

export const importGlossary: WriteVerb<'importGlossary'> = async (scope, { body }) => {
  const { db, readCsv, announce } = scope;
  const { csv, dryRun, keepAbsent } = body;
  const table = readGlossaryTable(readCsv(csv));
  if (table.is === 'no-columns') return { ...NOTHING, missing: [...table.missing] };
  // The wrong file, most likely: it would take away every word.
  if (table.lines.length === 0) return { ...NOTHING, problems: [...table.unreadable] };
  const report = await replaceGlossary(db, { ...table, dryRun, keepAbsent }, penOf(scope));
  if (!dryRun && report.added + report.changed + report.removed > 0) announce({ type: 'glossary' });
  return report;
};
