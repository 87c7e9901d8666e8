/**
 * A light English stemmer on folded words: plurals, -ing and -ed, and the nouns and adverbs of the same verb.
 * It leaves short words alone.
 */
import { createEndings } from './endings.ts';

const endingsOf = createEndings([
  ['ization', 'ize', 3],
  ['isation', 'ize', 3],
  ['ational', 'ate', 3],
  ['fulness', 'ful', 3],
  ['iveness', 'ive', 3],
  ['ation', '', 4],
  ['ating', '', 4],
  ['ated', '', 4],
  ['ator', '', 4],
  ['ate', '', 4],
  ['ering', '', 5],
  ['ered', '', 5],
  ['ery', '', 5],
  ['ility', 'le', 4],
  ['ising', 'ize', 3],
  ['ised', 'ize', 3],
  ['ise', 'ize', 4],
  ['ement', 'e', 4],
  ['ment', '', 4],
  ['ness', '', 4],
  ['ingly', '', 4],
  ['edly', '', 4],
  ['ably', 'able', 3],
  ['ily', 'y', 3],
  ['pply', 'pply', 1],
  ['ly', '', 4],
  ['ying', 'y', 3],
  ['ied', 'y', 3],
  ['ing', '', 3],
  ['eed', 'ee', 2],
  ['ed', '', 3],
  ['al', '', 5],
  ['er', '', 5],
]);

function singular(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && /(?:ch|sh|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word;
}

// "planned" loses its double letter, "sell" and "miss" keep theirs; "cancelled" is long enough to lose it.
function isDoubled(stem: string): boolean {
  const last = stem.at(-1) ?? '';
  if (stem.length < 4 || last !== stem.at(-2) || /[aeousz]/.test(last)) return false;
  return last !== 'l' || stem.length > 6;
}

// "planned, plan" and "hire, hiring, hired" must meet: no doubled consonant, no final e, y as i.
function settle(stem: string): string {
  let end = stem.length;
  if (end > 3 && stem[end - 1] === 'e') end -= 1;
  else if (isDoubled(stem)) end -= 1;
  const base = stem.slice(0, end);
  return end > 2 && base.endsWith('y') ? `${base.slice(0, -1)}i` : base;
}

/** `word` folded; words of three letters or fewer, and numbers, come back as they are. */
export function stemEnglish(word: string): string {
  if (word.length < 4 || word.charCodeAt(0) < 58) return word;
  const base = singular(word);
  for (const [ending, replacement, keep] of endingsOf(base)) {
    const left = base.length - ending.length;
    if (left >= keep && base.endsWith(ending) && /[aeiouy]/.test(base.slice(0, left))) {
      return settle(base.slice(0, left) + replacement);
    }
  }
  return settle(base);
}
