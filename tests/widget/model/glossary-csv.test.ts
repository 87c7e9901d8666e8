/** What goes out as a table comes back the same. */
import { expect, it } from 'vitest';
import type { GlossaryEntry } from '#contract/company';
import { writeGlossaryCsv } from '#widget/model/glossary-csv.ts';
import { readCsv } from '../../../api/cli/read-csv.ts';
import { readGlossaryTable } from '../../../api/usecases/glossary/read-glossary-table.ts';

const words: GlossaryEntry[] = [
  { kind: 'product', name: 'Capso "One"; L', aliases: ['la Capso', 'C1, petit'], concepts: [] },
  { kind: 'word', name: 'dossier rouge', aliases: [], concepts: ['complaint', 'churn-risk'] },
];

it.each(['fr', 'en'] as const)('comes back as it went out (%s)', (lang) => {
  const table = readGlossaryTable(readCsv(writeGlossaryCsv(words, lang)));
  expect(table.is === 'words' && table.lines).toEqual(
    words.map(({ kind, name, aliases, concepts }, at) => ({
      line: at + 2,
      kind,
      kindGiven: kind,
      name,
      aliases,
      cases: concepts,
    })),
  );
});
