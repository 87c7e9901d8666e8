/**
 * A page's free text without what nobody wrote for this case: mark-up, a mail's signature after its dashes or its formula, legal and green footers.
 * What follows on a line of its own date or sender is heard again.
 */
const MARKED = /[<&]/;
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;
/** Accents do not matter to what is heard, so the letter is enough. */
const LETTER = /&([a-z])(?:acute|grave|circ|uml|cedil|tilde);/gi;
const APOSTROPHE = /&(?:#39|#x27|apos|rsquo|#8217);/gi;
const OTHER = /&(?:[a-z]{2,8}|#\d{1,5}|#x[\da-f]{1,4});/gi;

const NEXT = String.raw`(?=\n[^\S\n]*(?:\d|(?:de|from|von|van) ?:|(?:le|on) .{0,60}\d)|$(?![\s\S]))`;
const FOOTER = new RegExp(
  String.raw`(?:^|\n) ?-- ?\n[\s\S]*?${NEXT}|(?:ce (?:message|courriel|mail|e-mail)[^.\n]{0,90}confidentiel|this (?:e-?mail|message|communication)[^.\n]{0,90}confidential|(?:pensez|merci de penser) [aà] l.environnement|(?:please )?(?:consider|think of) the environment before)[\s\S]*?${NEXT}`,
  'gi',
);
/** Who signs says what they are, not what the case is: a few short lines after the formula, up to the next sentence. */
const SIGNED =
  /(?:^|\n)[^\S\n]*(?:(?:bien |tr[eè]s )?cordialement|bien [aà] vous|(?:sinc[eè]res )?salutations(?: distingu[eé]es)?|(?:(?:best|kind|warm) )?regards|sincerely|best wishes)[ ,.!]*(?:\n[^\S\n]*(?=\n))?(?:\n(?:[^\n.!?]|\.(?=\S)){1,60}(?=\n|$)){1,6}/gi;
/** Cheaper than the above: most texts have none. */
const MAY_END = /confiden|environn?ement|\n ?-- ?\n|^-- ?\n/i;
const MAY_BE_SIGNED = /cordialement|[aà] vous|salutations|regards|sincerely|best wishes/i;

export function cleanText(text: string): string {
  const plain = MARKED.test(text)
    ? text.replace(TAG, ' ').replace(LETTER, '$1').replace(APOSTROPHE, "'").replace(OTHER, ' ')
    : text;
  const told = MAY_END.test(plain) ? plain.replace(FOOTER, '\n') : plain;
  return MAY_BE_SIGNED.test(told) ? told.replace(SIGNED, '\n') : told;
}
