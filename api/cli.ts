/** The administrator's door: one command, told in the language of the terminal, then the process ends. */
import { loadEnvironment } from './cli/load-settings.ts';
import { runCommand } from './cli/run-command.ts';
import { openTerminal } from './cli/terminal.ts';

loadEnvironment();
process.exitCode = await runCommand(process.argv.slice(2), openTerminal(process.env));
