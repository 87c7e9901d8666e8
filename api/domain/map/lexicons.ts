/** The map's lexicons, one a language: compiled when first asked for, unless the device has kept them from before. */
import { LANGS, type Lang } from '#contract/words';
import { readClueSources } from './clue-sources.ts';
import { ENTRIES } from './entries.ts';
import { compileLexicon } from './expressions.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon, saveLexicon } from './lexicon-snapshot.ts';
import { readClues } from './read-clues.ts';

export type KeptLexicons = { readonly [lang in Lang]: Uint8Array };

const lexicons: Partial<Record<Lang, Lexicon>> = {};

export function lexiconOf(lang: Lang): Lexicon {
  return (lexicons[lang] ??= compileLexicon(ENTRIES, lang, readClues(readClueSources(), lang)));
}

/** All of them as bytes, compiled now where nobody has asked yet. */
export function saveLexicons(): KeptLexicons {
  return { fr: saveLexicon(lexiconOf('fr')), en: saveLexicon(lexiconOf('en')) };
}

/** Takes kept ones instead of compiling; the caller knows that they are of this very map. False when they cannot be read. */
export function openLexicons(kept: KeptLexicons): boolean {
  for (const lang of LANGS) {
    const opened = openLexicon(kept[lang]);
    if (!opened) return false;
    lexicons[lang] = opened;
  }
  return true;
}
