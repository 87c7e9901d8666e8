/** Takes packed clues back, in stems; for no one to read. */
import { LANGS, type Lang } from '#contract/words';
import type { EntryClues } from './clue.ts';
import { ENTRIES } from './entries.ts';
import { expandText } from './expand-text.ts';
import { FIRST_PLACE, PART } from './pack-clues.ts';

type Stems = { strong: string[]; plain: string[] };

const placesIn = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0) - FIRST_PLACE);

function stemsByPlace(part: string): Map<number, Stems> {
  const found = new Map<number, Stems>();
  for (const line of part.split('\n')) {
    const [stem = '', strong = '', plain = ''] = line.split(' ');
    for (const [kind, letters] of [['strong', strong], ['plain', plain]] as const) {
      for (const place of placesIn(letters)) {
        const stems = found.get(place) ?? { strong: [], plain: [] };
        stems[kind].push(stem);
        found.set(place, stems);
      }
    }
  }
  return found;
}

export function unpackClues(packed: string): EntryClues[] {
  const parts = expandText(packed).split(PART);
  const byLang = new Map(LANGS.map((lang, at): [Lang, Map<number, Stems>] => [lang, stemsByPlace(parts[at] ?? '')]));
  const of = (lang: Lang, place: number) => {
    const { strong = [], plain = [] } = byLang.get(lang)?.get(place) ?? {};
    return { strong: strong.join(' '), plain: plain.join(' ') };
  };
  return ENTRIES.map(({ id }, place) => ({ id, fr: of('fr', place), en: of('en', place), isPacked: true }));
}
