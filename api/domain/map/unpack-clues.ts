/** Takes packed clues back, in stems; for no one to read. */
import type { Lang } from '#contract/words';
import type { EntryClues } from './clue.ts';
import { ENTRIES } from './entries.ts';
import { FIRST_PLACE } from './pack-clues.ts';

type Stems = { strong: string[]; plain: string[] };

const placesIn = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0) - FIRST_PLACE);

function stemsByPlace(packed: string): Map<number, Stems> {
  const found = new Map<number, Stems>();
  for (const line of packed.split('\n')) {
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

export function unpackClues(packed: Readonly<Record<Lang, string>>): EntryClues[] {
  const byLang = { fr: stemsByPlace(packed.fr), en: stemsByPlace(packed.en) };
  const of = (lang: Lang, place: number) => {
    const { strong = [], plain = [] } = byLang[lang].get(place) ?? {};
    return { strong: strong.join(' '), plain: plain.join(' ') };
  };
  return ENTRIES.map(({ id }, place) => ({ id, fr: of('fr', place), en: of('en', place), isPacked: true }));
}
