/** `relais backup`, `relais restore` and `relais doctor`: what an administrator does for the company's folder. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { BACKUP_TEXTS as TEXTS } from './backup-texts.ts';
import { examineFolder } from './examine-folder.ts';
import { BadBackup, readBackup, type Backup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { keepErasures, readErasures } from './keep-erasures.ts';
import { withStore } from './open-for-command.ts';
import { beginAnew } from '../usecases/begin-anew.ts';
import { CliFailure, type Terminal } from './terminal.ts';
import { UnwritableTarget, writeBackup } from './write-backup.ts';

interface RestoreOptions {
  readonly verify?: boolean;
  readonly force?: boolean;
}

async function runBackup(target: string, folder: string, { lang, say, warn }: Terminal): Promise<void> {
  const report = await writeBackup(folder, target, Date.now()).catch((cause: unknown) => {
    if (!(cause instanceof UnwritableTarget)) throw cause;
    // As the system says it, without the name of the half-written file.
    throw new CliFailure(TEXTS.unwritable[lang](target, cause.message.split(',', 1)[0] ?? ''));
  });
  if (!report) throw new CliFailure(TEXTS.nothing[lang](folder));
  if (report.missing > 0) warn(TEXTS.missing[lang](report.missing));
  say(TEXTS.saved[lang](target, report));
}

async function check(file: string, scratch: string, { lang }: Terminal): Promise<Backup> {
  try {
    return await readBackup(file, scratch);
  } catch (cause) {
    if (cause instanceof BadBackup) throw new CliFailure(TEXTS.bad[lang](file, cause.message));
    throw cause;
  }
}

async function runRestore(
  file: string,
  folder: string,
  options: RestoreOptions,
  terminal: Terminal,
): Promise<void> {
  const { lang, say } = terminal;
  const scratch = await mkdtemp(join(tmpdir(), 'relais-restore-'));
  try {
    const backup = await check(file, scratch, terminal);
    say(TEXTS.whole[lang](file, backup));
    if (options.verify) return;
    const erasures = await readErasures(folder);
    const restored = await restoreBackup(backup, scratch, folder, {
      force: options.force ?? false,
      now: Date.now(),
    });
    if (!restored) throw new CliFailure(TEXTS.taken[lang](folder));
    await withStore(folder, (store) => store.write((db) => beginAnew(db, Date.now())));
    if (restored.kept !== undefined) say(TEXTS.kept[lang](restored.kept));
    const erased = await keepErasures(folder, erasures);
    if (erased > 0) say(TEXTS.erased[lang](erased));
    say(TEXTS.restored[lang](folder));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function runDoctor(folder: string, { lang, say, warn }: Terminal): Promise<void> {
  const found = await examineFolder(folder);
  if (!found) throw new CliFailure(TEXTS.nothing[lang](folder));
  say(TEXTS.sound[lang](folder, found));
  for (const path of found.missing) warn(TEXTS.noFile[lang](path));
  if (found.missing.length > 0) throw new CliFailure(TEXTS.missing[lang](found.missing.length));
}

export function addBackupCommands(program: Command, terminal: Terminal, folder: () => string): void {
  const { lang } = terminal;
  program
    .command('backup')
    .description(TEXTS.backup[lang])
    .argument('<file.tar.gz>')
    .action((target: string) => runBackup(target, folder(), terminal));
  program
    .command('restore')
    .description(TEXTS.restore[lang])
    .argument('<file.tar.gz>')
    .option('--verify', TEXTS.verifyOption[lang])
    .option('--force', TEXTS.forceOption[lang])
    .action((file: string, options: RestoreOptions) => runRestore(file, folder(), options, terminal));
  program
    .command('doctor')
    .description(TEXTS.doctor[lang])
    .action(() => runDoctor(folder(), terminal));
}
