/** French typography without changing a length, so that places of matched words stay true. */
import type { Lang } from '#contract/words';

/** The spaces before « : ; ! ? » and inside quotes must not break a line; for the interface, apostrophes curve too. */
export function typeset(text: string, language: Lang): string {
  const curved = text.replaceAll("'", '\u2019');
  return language === 'fr' ? keepTogether(curved) : curved;
}

/** What people wrote keeps every letter; its spaces are told where not to break, and a typewriter's apostrophe curves. */
export function keepTogether(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '\u2019')
    .replaceAll(/ ([;!?»%])/g, '\u202F$1')
    .replaceAll('« ', '«\u202F')
    .replaceAll(' :', '\u00A0:')
    .replaceAll(/(\d) (?=h\b|€|m²|\d{3}\b)/g, '$1\u00A0')
    .replaceAll(/\bh (?=\d)/g, 'h\u00A0');
}
