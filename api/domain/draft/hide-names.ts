/** Takes a customer's name out of a text, whole or by its telling words; common words of trades stay. */
import { fold } from '../text/fold.ts';
import { readTokens } from '../text/read-tokens.ts';
import { isStopWord } from '../text/stop-words.ts';

// Legal forms and words of trades: part of a name, but they name nobody.
const TELLS_NOBODY = new Set(
  `sa sas sarl sasu eurl sci scop snc selarl gmbh ltd limited inc llc plc hotel hotels restaurant cafe bar brasserie boulangerie garage
  clinique hopital pharmacie cabinet groupe group societe company entreprise etablissements ets maison residence lycee ecole college
  universite mairie commune centre center agence agency atelier studio office services service france paris lyon machines machine
  transports librairie salon club spa camping association institut laboratoire usine bureau bureaux site sites`.split(
    /\s+/,
  ),
);
const isTelling = (word: string) =>
  word.length > 2 && !TELLS_NOBODY.has(word) && !isStopWord(word, 'fr') && !isStopWord(word, 'en');

const LOOSE_ENDS =
  /^[\s\-–—:,/|()&+·]+|[\s\-–—:,/|(&+·]+$|\(\s*\)|(?:[\s\-–—:,/|]|\b(?:pour|chez|à|de|du|la|le|l['’]|d['’]|for|at|the))+$/giu;

function trim(text: string): string {
  let before = '';
  let after = text.replace(/\s+/g, ' ').trim();
  while (after !== before) {
    before = after;
    after = after.replace(LOOSE_ENDS, '').trim();
  }
  return after;
}

/** "Hôtel du Lac – 4 machines" without "Hôtel du Lac" → "4 machines". */
export function hideNames(text: string, names: readonly string[]): string {
  const words = names.flatMap((name) => readTokens(name).map((token) => token.word));
  const telling = new Set(words.filter(isTelling));
  let left = text;
  for (const name of names) {
    const at = fold(left).indexOf(fold(name));
    // Folding may change lengths (œ); then the word-by-word pass below does the work.
    if (at >= 0 && fold(left).length === left.length) left = left.slice(0, at) + left.slice(at + name.length);
  }
  const kept = readTokens(left).filter((token) => telling.has(token.word));
  for (const { start, end } of kept.toReversed()) left = left.slice(0, start) + left.slice(end);
  return trim(left);
}
