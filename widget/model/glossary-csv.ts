/** The company's words as a table, as the import reads it back; with the mark and the separator that spreadsheets of the reader's language expect. */
import type { GlossaryEntry } from '#contract/company';
import type { Lang } from '#contract/words';

const SEPARATORS: Readonly<Record<Lang, string>> = { fr: ';', en: ',' };
const HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['sorte', 'nom', 'variantes', 'cas'],
  en: ['kind', 'name', 'aliases', 'cases'],
};

const quote = (cell: string): string => (/[";,\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function writeGlossaryCsv(words: readonly GlossaryEntry[], lang: Lang): string {
  const rows = words.map(({ kind, name, aliases, concepts }) => [
    kind,
    name,
    aliases.join('|'),
    concepts.join('|'),
  ]);
  const lines = [HEADERS[lang], ...rows].map((cells) => cells.map(quote).join(SEPARATORS[lang]));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
