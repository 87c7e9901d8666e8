/** Folding: one spelling for what people write with or without accents, capitals and ligatures. It never changes meaning. */

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const LIGATURE = /[œæßøłđ]/g;
const MARKS = /\p{M}+/gu;
// Most words are plain already; testing is cheaper than normalising.
const PLAIN = /^[a-z0-9]*$/;

// Texts repeat their words; the memory is for speed alone, and bounded.
const known = new Map<string, string>();
const KNOWN_MAX = 50_000;

function foldFresh(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter);
}

/** Lower case, without accents; "Œuvre" → "oeuvre". */
export function fold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const lower = text.toLowerCase();
  const folded = PLAIN.test(lower) ? lower : foldFresh(lower);
  if (known.size < KNOWN_MAX) known.set(text, folded);
  return folded;
}
