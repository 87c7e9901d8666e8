/** Folding: one spelling for what people write with or without accents, capitals and ligatures. It never changes meaning. */

const TYPED = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
/** As copied from a printed page. */
const PRINTED = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };
const LIGATURES: Readonly<Record<string, string>> = { ...TYPED, ...PRINTED };
const LIGATURE = /[œæßøłđ\uFB00-\uFB04]/g;
const MARKS = /\p{M}+/gu;
// Most words are plain already; testing is cheaper than normalising.
const PLAIN = /^[\0-\x7f]*$/;

/** Lower case, without accents; "Œuvre" → "oeuvre". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter);
}
