/** A field that was filled in to say that there is nothing: "Aucun", "n/a", "No competitor". It reads whole values, never a part of a sentence. */
import { fold } from '../text/fold.ts';

/** Signs around it are asked for once, so that a page cannot make it slow; letters that we do not read are no signs. */
const NOTHING =
  /^[^\p{L}\p{N}]*(?:(?:no|non|nee|nein|false|faux|aucune?s?|neant|nul|rien|personne|jamais|none|nil|nobody|nothing|never|n\/?[ac]|tbd|tbc|unknown|inconnue?s?|a (?:definir|preciser|completer|renseigner)|(?:non|not) (?:renseignee?s?|communiquee?s?|connue?s?|definie?s?|known|set|specified|applicable|available)|sans(?: objet)?|geen|keine?[rsnm]?|(?:(?:aucune?|pas de|no|geen|keine?) |pas d')[\p{L}-]+)[^\p{L}\p{N}]*)?$/u;

/** True for an empty value as well. */
export const isDenied = (value: string): boolean => NOTHING.test(fold(value).replaceAll('’', "'"));

const ENDS = /(?<=\S)\s*[,;:.(]/;

/** Denied before anything else is told: "none, they order by the box". */
export function beginsDenied(value: string): boolean {
  const end = ENDS.exec(value)?.index;
  return isDenied(end === undefined ? value : value.slice(0, end));
}
