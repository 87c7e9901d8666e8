/** From a country as CRMs write it to its code; a country that the map does not cover is "other", never one that it does. */
import { readTokens } from '../text/read-tokens.ts';

const WORDS: Readonly<Record<string, string>> = {
  FR: 'fr; fra; france; france metropolitaine; guadeloupe; martinique; guyane; guyane francaise; reunion; la reunion; mayotte; corse',
  BE: 'be; bel; belgique; belgium; belgie; belgien; belgio',
  CH: 'ch; che; suisse; switzerland; schweiz; svizzera',
  LU: 'lu; lux; luxembourg; luxemburg; grand duche de luxembourg; grand duchy of luxembourg',
  UK: 'gb; gbr; uk; royaume uni; united kingdom; great britain; grande bretagne; angleterre; england; scotland; wales; ecosse; northern ireland',
};
const spell = (text: string) =>
  readTokens(text)
    .map(({ word }) => word)
    .join(' ');

let names: ReadonlyMap<string, string> | undefined;
/** "Belgique (BE)": what stands in brackets is the code. */
const BRACKETED = /\(\s*([a-z]{2,3})\s*\)\s*$/i;

/** "FR", "France (FR)", "Suisse", "Germany" → "FR", "FR", "CH", "other"; undefined where nothing is written. */
export function readCountry(text: string): string | undefined {
  names ??= new Map(
    Object.entries(WORDS).flatMap(([code, words]) => words.split('; ').map((word) => [word, code] as const)),
  );
  const spelt = spell(BRACKETED.exec(text)?.[1] ?? text);
  // A number is a place in a CRM's own list.
  return /\p{L}/u.test(spelt) ? (names.get(spelt) ?? 'other') : undefined;
}
