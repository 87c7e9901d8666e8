/**
 * `npm run bench -- hear "a note or a page's fields"`: the cases that are heard in it, the loudest first, each with the words that said
 * so. Where it names none, clues and faint hints did, or a rule about figures.
 */
import { LANGS } from '#contract/words';
import { ENTRIES, findEntry } from '#domain/map/entries';
import { findExpressions } from '#domain/map/find-expressions';
import { lexiconOf } from '#domain/map/lexicons';
import { createPath, walkWords } from '#domain/map/read-path';
import { detectLang } from '#domain/text/detect-lang';
import { readWords } from '#domain/text/read-words';
import { hearCases, splitPage } from './hear-cases.ts';

const SHOWN = 6;

/** By entry, the pieces of the text that are expressions of it; a piece that says several says so. */
export function findPieces(text: string): Map<string, string[]> {
  const words = readWords(text);
  const detected = detectLang(text, words);
  const pieces = new Map<string, string[]>();
  for (const lang of LANGS) {
    if (detected && lang !== detected) continue;
    const path = createPath();
    walkWords(text, words, lang, path);
    for (const { entries, start, end } of findExpressions(path, lexiconOf(lang))) {
      const from = words.starts[path.places[start] ?? 0] ?? 0;
      const piece = text.slice(from, words.ends[path.places[end - 1] ?? 0]);
      const told = entries.length > 1 ? `${piece} (of ${entries.length} entries)` : piece;
      for (const entry of entries) {
        const id = ENTRIES[entry]?.id ?? '';
        pieces.set(id, [...(pieces.get(id) ?? []), told]);
      }
    }
  }
  return pieces;
}

function main(text: string): void {
  const pieces = findPieces(text);
  const saying = { file: '', lang: 'fr', kind: 'note', labels: new Map<string, number>(), text } as const;
  const heard = hearCases(saying, () => splitPage(text));
  console.table(
    heard.slice(0, SHOWN).map(([id, strength]) => ({
      case: id,
      name: findEntry(id)?.name.en,
      strength: strength.toFixed(2),
      words: (pieces.get(id) ?? []).join('; '),
    })),
  );
}

if (import.meta.main) main(process.argv.slice(2).join(' '));
