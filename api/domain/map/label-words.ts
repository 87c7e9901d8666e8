/** Labels of sectors by their words, for those that a CRM writes a little otherwise ("Com. détail alimentaire spécialisé"). */
import { readTokens } from '../text/read-tokens.ts';

/** Abbreviations of official lists. */
const SPELT_OUT: Readonly<Record<string, string>> = { com: 'commerce', fab: 'fabrication', trav: 'travaux', serv: 'services', act: 'activites', ets: 'etablissement', adm: 'administration' };

/** Stems of a label, small words out, each once. */
function wordsOf(label: string): Set<string> {
  const words = new Set<string>();
  for (const { word } of readTokens(label.replaceAll('_', ' '))) {
    for (const { lexeme } of readTokens(SPELT_OUT[word] ?? word)) {
      const stem = lexeme.fr.indexed;
      if (stem !== '' && !lexeme.isNumber) words.add(stem);
    }
  }
  return words;
}

interface Known {
  readonly sector: string;
  readonly words: ReadonlySet<string>;
}

export interface LabelWords {
  /** The sector whose label shares most of its telling words, if it is most of both. */
  nearest(label: string): string | undefined;
}

// Half of what both say together must be common to both.
const LIKENESS_MIN = 0.5;

export function createLabelWords(labels: Iterable<readonly [label: string, sector: string]>): LabelWords {
  const known: Known[] = Array.from(labels, ([label, sector]) => ({ sector, words: wordsOf(label) }));
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + known.length / (1 + (counts.get(word) ?? 0)));
  const weigh = (words: Iterable<string>) => Array.from(words).reduce((sum, word) => sum + rarity(word), 0);
  return {
    nearest(label) {
      const words = wordsOf(label);
      let best: { sector: string; likeness: number } | undefined;
      for (const one of known) {
        const shared = [...words].filter((word) => one.words.has(word));
        // One word in common ("service", "other") is what most labels have.
        if (shared.length < 2) continue;
        const likeness = weigh(shared) / weigh(new Set([...words, ...one.words]));
        if (likeness >= LIKENESS_MIN && likeness > (best?.likeness ?? 0)) best = { sector: one.sector, likeness };
      }
      return best?.sector;
    },
  };
}
