/** The command line as a whole: which commands there are, and how a failure is told. */
import { Command, CommanderError } from 'commander';
import type { Text, Terminal } from './terminal.ts';
import { speakProgram } from './speak-program.ts';
import { CliFailure } from './terminal.ts';
import { addBackupCommands } from './backup-commands.ts';
import { addChannelCommand } from './channel-command.ts';
import { addClockCommand } from './clock-command.ts';
import { addGlossaryCommand } from './glossary-command.ts';
import { addInviteCommand } from './invite-command.ts';
import { addPeopleCommand } from './people-command.ts';
import { addRegisterCommand } from './register-command.ts';
import { readAddress } from './public-address.ts';
import { describeFailure } from './refuse-to-start.ts';

const ABOUT: Text = {
  fr: 'Relais : ce que fait l’administrateur. Le serveur se lance avec « npm start ».',
  en: 'Relais: what the administrator does. The server is started with "npm start".',
};
const FOLDER: Text = {
  fr: 'dossier de l’entreprise, au lieu de RELAIS_DATA',
  en: 'the company’s folder, instead of RELAIS_DATA',
};

function buildProgram(terminal: Terminal): Command {
  const program = new Command('relais')
    .description(ABOUT[terminal.lang])
    .option('--data <folder>', FOLDER[terminal.lang])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      writeErr: (text) => terminal.warn(text.trimEnd()),
    });
  speakProgram(program, terminal.lang);
  const address = (baseUrl?: string) =>
    readAddress(terminal, program.opts<{ data?: string }>().data, baseUrl);
  const folder = () => address().folder;
  addPeopleCommand(program, terminal, folder);
  addGlossaryCommand(program, terminal, folder);
  addInviteCommand(program, terminal, address);
  addChannelCommand(program, terminal, folder);
  addBackupCommands(program, terminal, folder);
  addClockCommand(program, terminal, folder);
  addRegisterCommand(program, terminal, folder);
  return program;
}

/** Resolves with the exit status; every failure is one line. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync(words, { from: 'user' });
    return 0;
  } catch (cause) {
    // Already told by the library, help included.
    if (cause instanceof CommanderError) return cause.exitCode;
    terminal.warn(cause instanceof CliFailure ? cause.message : describeFailure(cause, terminal.lang));
    return 1;
  }
}
