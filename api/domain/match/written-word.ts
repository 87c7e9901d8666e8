/** How a text writes one of its words, to be named apart from it. It judges no word. */

export interface Written {
  readonly word: string;
  /** The hyphened word that it is a part of ("petit-déjeuner"); the word itself where there is none. */
  readonly whole: string;
}

const SENTENCE_START = /(?:^|[.!?…:;•«"“(–—\n])\s*$/u;
const HYPHENED_BEFORE = /(?:[\p{L}\p{N}]+[-\u2010\u2011])+$/u;
const HYPHENED_AFTER = /^(?:[-\u2010\u2011][\p{L}\p{N}]+)+/u;
/** "Signe-t-il", "faites-vous": a question's hyphens make no word, those of "rendez-vous" do. */
const TURNED = /(?:-t)?-(?:je|tu|ils?|elles?|on|nous|ce|ci|là|les?|la|lui|leur|moi|toi|en|y)$/iu;
/** Longer ones are references and addresses. */
const WHOLE_MAX = 24;
/** So far back stands what ends the sentence before, and so far lies a hyphened word's other end. */
const NEAR = 40;

function wholeOf(text: string, start: number, end: number): string {
  const before = HYPHENED_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = HYPHENED_AFTER.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  const word = text.slice(start, end);
  const whole = `${before}${word}${after}`.replace(TURNED, '');
  return whole.length <= WHOLE_MAX && whole.includes(word) ? whole : word;
}

/** "Chauffeurs au dépôt": its capital is the sentence's. A name has one wherever it stands. */
function loseCapital(written: string, text: string, start: number): string {
  if (!/^\p{Lu}\p{Ll}/u.test(written) || !SENTENCE_START.test(text.slice(Math.max(0, start - NEAR), start)))
    return written;
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
    if (!SENTENCE_START.test(text.slice(Math.max(0, at - NEAR), at))) return written;
  return written.charAt(0).toLowerCase() + written.slice(1);
}

export function readWritten(text: string, start: number, end: number): Written {
  const whole = wholeOf(text, start, end);
  const wholeStart = start - Math.max(0, whole.indexOf(text.slice(start, end)));
  return {
    word: loseCapital(text.slice(start, end), text, start),
    whole: loseCapital(whole, text, wholeStart),
  };
}
