/** `relais register`: the register of processing and the individual notice, generated from the tables and what becomes of them. */
import type { Command } from 'commander';
import type { Lang } from '#contract/words';
import type { TableName } from '../usecases/ports.ts';
import type { Processing } from '../usecases/privacy/processing.ts';
import { REGISTER } from '../usecases/privacy/register.ts';
import { REGISTER_TEXTS as TEXTS } from './register-texts.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { Terminal } from './terminal.ts';

interface RegisterOptions {
  readonly notice?: boolean;
  readonly lang?: string;
}

// The register has exactly the tables of the port; each entry is about its own table only.
const ENTRIES = Object.entries(REGISTER) as unknown as readonly (readonly [
  TableName,
  Processing<TableName>,
])[];

const sayKept = (kept: Processing<TableName>['kept'], lang: Lang): string =>
  typeof kept === 'number' ? TEXTS.days[lang](kept) : kept[lang];

function writeRegister(company: string, lang: Lang): string[] {
  const rows = ENTRIES.map(([table, { purpose, names, kept, erasure }]) => {
    const named = names.length > 0 ? TEXTS.somebody[lang] : TEXTS.nobody[lang];
    return `| ${table} | ${purpose[lang]} | ${named} | ${sayKept(kept, lang)} | ${TEXTS.erasure[erasure][lang]} |`;
  });
  const opening = [TEXTS.title[lang](company), '', TEXTS.purposes[lang], '', TEXTS.readers[lang], ''];
  return [...opening, TEXTS.head[lang], '|---|---|---|---|---|', ...rows];
}

/** Only what names people: the rest is no business of a notice. */
function writeNotice(lang: Lang): string[] {
  const lines = ENTRIES.filter(([, { names }]) => names.length > 0).map(
    ([, { purpose, kept, erasure }]) =>
      `- ${purpose[lang]} · ${sayKept(kept, lang)} · ${TEXTS.erasure[erasure][lang]}`,
  );
  const opening = [TEXTS.noticeTitle[lang], '', TEXTS.purposes[lang], '', TEXTS.readers[lang], ''];
  return [...opening, ...lines, '', TEXTS.noticeRights[lang]];
}

/** Without a company's folder, the register has no name in its title, and is the same. */
async function readName(folder: string): Promise<string> {
  const snapshot = await readSnapshot(folder).catch(() => undefined);
  const row = snapshot?.tables['settings']?.find(({ id }) => id === 'company');
  return row && 'value' in row && typeof row.value === 'string' ? row.value : '';
}

export function addRegisterCommand(program: Command, terminal: Terminal, folder: () => string): void {
  program
    .command('register')
    .description(TEXTS.command[terminal.lang])
    .option('--notice', TEXTS.notice[terminal.lang])
    .option('--lang <lang>', TEXTS.lang[terminal.lang])
    .action(async ({ notice, lang: asked }: RegisterOptions) => {
      const lang = asked === 'fr' || asked === 'en' ? asked : terminal.lang;
      const lines = notice ? writeNotice(lang) : writeRegister(await readName(folder()), lang);
      for (const line of lines) terminal.say(line);
    });
}
