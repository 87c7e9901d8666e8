/** `relais glossary import`: the company's own words from a CSV file, all of it or nothing. */
import type { Command } from 'commander';
import { readGlossaryTable } from '../usecases/glossary/read-glossary-table.ts';
import { replaceGlossary } from '../usecases/glossary/replace-glossary.ts';
import { decodeText } from './decode-text.ts';
import { describeWord, GLOSSARY_TEXTS as TEXTS } from './glossary-texts.ts';
import { machineRandom } from './machine-random.ts';
import { withStore } from './open-for-command.ts';
import { readGivenFile } from './read-given-file.ts';
import { readCsv } from './read-csv.ts';
import { CliFailure, type Terminal } from './terminal.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly keepAbsent?: boolean;
  readonly folder: string;
}

async function runImport(path: string, options: Options, terminal: Terminal): Promise<void> {
  const { lang } = terminal;
  const table = readGlossaryTable(readCsv(decodeText(await readGivenFile(path, terminal))));
  if (table.is === 'no-columns') throw new CliFailure(TEXTS.noColumns[lang](table.missing));
  // The wrong file, most likely: it would take away every word.
  if (table.lines.length === 0) throw new CliFailure(TEXTS.noWords[lang]);
  const { folder, dryRun = false, keepAbsent = false } = options;
  const pen = { at: new Date().toISOString(), newId: machineRandom.id };
  const report = await withStore(folder, (store) =>
    store.write((db) => replaceGlossary(db, { ...table, dryRun, keepAbsent }, pen)),
  );
  for (const problem of report.problems) terminal.warn(describeWord(problem, lang));
  // A line may have several.
  const badLines = new Set(report.problems.map(({ line }) => line)).size;
  if (badLines > 0) throw new CliFailure(TEXTS.badLines[lang](badLines));
  terminal.say((dryRun ? TEXTS.wouldDo : TEXTS.done)[lang](report));
}

export function addGlossaryCommand(program: Command, terminal: Terminal, folder: () => string): void {
  const { lang } = terminal;
  program
    .command('glossary')
    .description(TEXTS.glossary[lang])
    .command('import')
    .description(TEXTS.import[lang])
    .argument('<words.csv>')
    .option('--dry-run', TEXTS.dryRunOption[lang])
    .option('--keep-absent', TEXTS.keepAbsentOption[lang])
    .action((path: string, options: Omit<Options, 'folder'>) =>
      runImport(path, { ...options, folder: folder() }, terminal),
    );
}
