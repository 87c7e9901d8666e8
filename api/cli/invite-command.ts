/** `relais invite`: personal links for one person, or for all who have neither a session nor an open invitation. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { createInvitation } from '../usecases/create-invitation.ts';
import type { Reader, Writer } from '../usecases/ports.ts';
import type { PersonRow } from '../usecases/rows/directory.ts';
import { INVITE_TEXTS as TEXTS } from './invite-texts.ts';
import { machineRandom } from './machine-random.ts';
import { withStore } from './open-for-command.ts';
import type { PublicAddress } from './public-address.ts';
import { CliFailure, type Terminal } from './terminal.ts';

interface Options {
  readonly all?: boolean;
  readonly csv?: string;
  readonly baseUrl?: string;
}
interface Invited {
  readonly person: PersonRow;
  readonly url: string;
  readonly code: string;
  readonly expiresAt: string;
}

async function findOne(db: Reader, email: string, { lang }: Terminal): Promise<PersonRow[]> {
  const [person] = await db.list('people', { where: { email: email.trim().toLowerCase(), active: true } });
  if (!person) throw new CliFailure(TEXTS.unknown[lang](email));
  return [person];
}

async function findUninvited(db: Reader, now: number): Promise<PersonRow[]> {
  const sessions = await db.list('sessions');
  const open = (await db.list('invitations')).filter(
    ({ usedAt, expiresAt }) => usedAt === undefined && Date.parse(expiresAt) > now,
  );
  const reached = new Set([...sessions, ...open].map(({ personId }) => personId));
  return (await db.list('people', { where: { active: true } })).filter(({ id }) => !reached.has(id));
}

async function inviteAll(
  db: Writer,
  people: readonly PersonRow[],
  { url, invitationDays }: PublicAddress,
  terminal: Terminal,
) {
  const settings = { url, invitationDays };
  const scope = { db, now: Date.now(), random: machineRandom, settings };
  const progress = terminal.progress();
  const invited: Invited[] = [];
  for (const person of people) {
    invited.push({ person, ...(await createInvitation(scope, person.id)) });
    progress.step(invited.length, people.length);
  }
  progress.stop();
  return invited;
}

/** Spreadsheets run what begins like a formula. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function toCsv(invited: readonly Invited[]): string {
  const rows = invited.map(({ person, url, code, expiresAt }) => [
    person.name,
    person.email,
    url,
    code,
    expiresAt,
  ]);
  return [['name', 'email', 'link', 'code', 'expires'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

async function runInvite(
  email: string | undefined,
  options: Options,
  address: PublicAddress,
  terminal: Terminal,
) {
  const { lang } = terminal;
  if ((email === undefined) === (options.all !== true)) throw new CliFailure(TEXTS.oneOrAll[lang]);
  const invited = await withStore(address.folder, (store) =>
    store.write(async (db) => {
      const people =
        email === undefined ? await findUninvited(db, Date.now()) : await findOne(db, email, terminal);
      return inviteAll(db, people, address, terminal);
    }),
  );
  if (options.csv === undefined)
    for (const { person, url, expiresAt } of invited)
      terminal.say(`${person.name} <${person.email}>\n  ${url}\n  ${TEXTS.until[lang](expiresAt)}`);
  // The links are keys: nobody else on this machine needs to read them.
  else await writeFile(options.csv, `\uFEFF${toCsv(invited)}`, { mode: 0o600 });
  if (options.all) terminal.say(TEXTS.count[lang](invited.length, options.csv));
}

export function addInviteCommand(
  program: Command,
  terminal: Terminal,
  address: (baseUrl?: string) => PublicAddress,
): void {
  const { lang } = terminal;
  program
    .command('invite')
    .description(TEXTS.invite[lang])
    .argument('[e-mail]')
    .option('--all', TEXTS.allOption[lang])
    .option('--csv <out.csv>', TEXTS.csvOption[lang])
    .option('--base-url <url>', TEXTS.baseUrlOption[lang])
    .action((email: string | undefined, options: Options) =>
      runInvite(email, options, address(options.baseUrl), terminal),
    );
}
