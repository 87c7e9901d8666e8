/** Rows of a table as words: headers as people write them, several in one cell between bars. */
import { expect, it } from 'vitest';
import { readGlossaryTable } from '../../../../api/usecases/glossary/read-glossary-table.ts';

const rowsOf = (...cells: string[][]) => ({
  rows: cells.map((each, at) => ({ line: at + 1, cells: each })),
  unreadable: [],
});

it('finds its columns by name in any order, and kinds in both languages', () => {
  const table = rowsOf(['Autres écritures', 'NOM', 'Sorte'], ['a | b|', ' Capso ', 'Contrat-cadre']);
  expect(readGlossaryTable(table)).toEqual({
    is: 'words',
    unreadable: [],
    lines: [
      {
        line: 2,
        kind: 'agreement',
        kindGiven: 'Contrat-cadre',
        name: 'Capso',
        aliases: ['a', 'b'],
        cases: [],
      },
    ],
  });
});

it.each([
  ['Offre', 'product'],
  ['saying', 'word'],
])('takes a kind as the page calls it: %s', (given, kind) => {
  const table = readGlossaryTable(rowsOf(['sorte', 'nom'], [given, 'Capso']));
  expect(table.is === 'words' && table.lines[0]?.kind).toBe(kind);
});

it('names the columns that it misses', () => {
  expect(readGlossaryTable(rowsOf(['kind', 'words']))).toEqual({ is: 'no-columns', missing: ['name'] });
});
