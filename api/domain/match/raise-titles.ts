/**
 * A word searched for that stands in a title counts once more: who looks for something mostly looks for its name, and long texts have
 * every word somewhere. It puts what was found in another order and finds nothing.
 */
import type { Ranked } from '../index/top-k.ts';
import type { Sought } from './count-once.ts';
import { signOfWord } from './fingerprint.ts';

/**
 * What a word is worth again in a title of usual length, beside all that it can be worth in the text. On nine collections of manuals
 * and dictionaries, six in English and three in French, from 0.15 to 0.3 it is the same.
 */
const IN_TITLE = 0.2;
/** Words of a usual title; in a longer one each says less. */
const USUAL_LENGTH = 4;
/** So many behind the last that is asked for may still be raised; eighty more changed next to nothing. */
export const BEHIND = 10;

/** `subjectOf`: signs of a title's words (fingerprint.ts). Best first again; of equals the one that was before. */
export function raiseTitles(
  found: readonly Ranked[],
  sought: readonly Sought[],
  subjectOf: (ordinal: number) => Uint16Array,
): Ranked[] {
  const signed = sought.map(({ stem, weight }) => ({ sign: signOfWord(stem), weight }));
  const raised = found.map(({ ordinal, score }) => {
    const subject = subjectOf(ordinal);
    const part = (2 * IN_TITLE * USUAL_LENGTH) / (USUAL_LENGTH + subject.length);
    let more = 0;
    for (const { sign, weight } of signed) if (subject.includes(sign)) more += weight;
    return { ordinal, score: score + part * more };
  });
  return raised.toSorted((a, b) => b.score - a.score);
}
