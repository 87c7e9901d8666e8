/** `relais trust-clock`: an administrator vouches for this machine's clock, which a server did not believe. */
import type { Command } from 'commander';
import { vouchMoment } from '../usecases/note-moment.ts';
import { withStore } from './open-for-command.ts';
import type { Terminal, Text } from './terminal.ts';

const ABOUT: Text = {
  fr: 'Confirme l’heure de cette machine, après un long arrêt ; le serveur doit être arrêté.',
  en: 'Confirms the clock of this machine, after a long pause; the server must be stopped.',
};
const DONE: Readonly<Record<keyof Text, (now: string) => string>> = {
  fr: (now) => `L’heure de cette machine (${now}, UTC) est retenue.`,
  en: (now) => `The clock of this machine (${now}, UTC) is believed.`,
};

export function addClockCommand(
  program: Command,
  { lang, say }: Terminal,
  folder: () => string,
  now: () => number = Date.now,
): void {
  program
    .command('trust-clock')
    .description(ABOUT[lang])
    .action(async () => {
      const moment = now();
      await withStore(folder(), (store) => store.write((db) => vouchMoment(db, moment)));
      say(DONE[lang](new Date(moment).toISOString().slice(0, 16).replace('T', ' ')));
    });
}
