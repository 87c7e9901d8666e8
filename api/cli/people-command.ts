/** `relais people import`: the company's directory from a CSV file, all of it or nothing. */
import type { Command } from 'commander';
import { importPeople, type ImportReport } from '../usecases/import-people.ts';
import { machineRandom } from './machine-random.ts';
import { withStore } from './open-for-command.ts';
import { readGivenFile } from './read-given-file.ts';
import { PEOPLE_TEXTS as TEXTS, describeLine } from './people-texts.ts';
import { readPeopleCsv, type PeopleCsv } from './read-people-csv.ts';
import { CliFailure, type Terminal } from './terminal.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
  readonly keepAbsent?: boolean;
  readonly yes?: boolean;
  readonly folder: string;
}

function report(found: ImportReport, { dryRun = false, skipBad = false }: Options, terminal: Terminal): void {
  const { lang } = terminal;
  for (const problem of found.problems) terminal.warn(describeLine(problem, lang));
  // A line may have several.
  const badLines = new Set(found.problems.map(({ line }) => line)).size;
  if (found.refused === 'bad-lines') throw new CliFailure(TEXTS.badLines[lang](badLines));
  if (found.refused === 'too-many-leavers') throw new CliFailure(TEXTS.tooMany[lang](found.deactivated));
  for (const each of found.lookalikes) terminal.warn(TEXTS.lookalike[lang](each));
  if (found.refused === 'lookalikes') throw new CliFailure(TEXTS.lookalikes[lang]);
  if (skipBad && badLines > 0) terminal.warn(TEXTS.skipped[lang](badLines));
  terminal.say((dryRun ? TEXTS.wouldDo : TEXTS.done)[lang](found));
}

async function runImport(path: string, options: Options, terminal: Terminal): Promise<void> {
  const csv: PeopleCsv = readPeopleCsv(await readGivenFile(path, terminal));
  if (csv.is === 'no-columns') throw new CliFailure(TEXTS.noColumns[terminal.lang](csv.missing));
  const { dryRun = false, skipBad = false, keepAbsent = false, yes = false } = options;
  const request = { ...csv, dryRun, skipBad, keepAbsent, allowMany: yes };
  const progress = terminal.progress();
  const found = await withStore(options.folder, (store) =>
    store.write((db) =>
      importPeople({ db, now: Date.now(), random: machineRandom, onStep: progress.step }, request),
    ),
  ).finally(() => progress.stop());
  report(found, options, terminal);
}

export function addPeopleCommand(program: Command, terminal: Terminal, folder: () => string): void {
  const { lang } = terminal;
  program
    .command('people')
    .description(TEXTS.people[lang])
    .command('import')
    .description(TEXTS.import[lang])
    .argument('<people.csv>')
    .option('--dry-run', TEXTS.dryRunOption[lang])
    .option('--skip-bad', TEXTS.skipBadOption[lang])
    .option('--keep-absent', TEXTS.keepAbsentOption[lang])
    .option('--yes', TEXTS.yesOption[lang])
    .action((path: string, options: Omit<Options, 'folder'>) =>
      runImport(path, { ...options, folder: folder() }, terminal),
    );
}
