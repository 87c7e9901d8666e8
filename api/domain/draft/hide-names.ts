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

const CONNECTORS = String.raw`(?:pour|chez|à|au|aux|de|du|des|la|le|les|et|en|l['’]|d['’]|for|at|the|of|in|and|['’]s)`;
const BREAKS = String.raw`[\s\-–—:,/|&+·]`;
const EMPTY = /\(\s*\)/gu;
const LOOSE_END = new RegExp(String.raw`(?:${BREAKS}|\(|(?<![\p{L}\p{N}])${CONNECTORS}(?![\p{L}]))+$`, 'giu');
const LOOSE_START = new RegExp(`^(?:${BREAKS}|\\)|${CONNECTORS}(?![\\p{L}]))+`, 'giu');
/** Connectors left alone between two dashes: "rénovation – de la – 4 machines". */
const ORPHANS = new RegExp(String.raw`\s[-–—|:]\s*(?:${CONNECTORS}\s*)+(?=[-–—|:]\s)`, 'giu');

function trim(text: string): string {
  const tight = text.replaceAll(EMPTY, ' ').replace(/\s+/g, ' ').replaceAll(ORPHANS, ' ');
  return tight.replace(LOOSE_END, '').replace(LOOSE_START, '').trim();
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
  // Nothing hidden, nothing torn: "À la carte" keeps its first words.
  return left === text ? text.trim() : trim(left);
}
