/** Classes of words that mean the same in a case ("@contact": interlocuteur, gérante, acheteur…): one expression serves for all of them. */
import type { Lang } from '#contract/words';
import { readTokens } from '../text/read-tokens.ts';
import { termOf } from '../text/terms.ts';
import { CLASS_SOURCES } from './class-sources.ts';
import { splitList } from './entry.ts';
import type { WordClass } from './word-class.ts';

export const WORD_CLASSES: readonly WordClass[] = CLASS_SOURCES;
const MARK = '@';
const NONE: readonly number[] = [];

/** The step that stands for any word of the class; no word of a text has this spelling. */
export const classTerm = (id: string): number => termOf(MARK + id);

/** Numbers spelt out: they answer to N as figures do. */
const NUMERALS: Readonly<Record<Lang, string>> = {
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingtaine trente trentaine quarante cinquante soixante septante huitante nonante cent mille dizaine douzaine',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty hundred thousand dozen',
};
const ANY_NUMBER = termOf('N');

/** By term. */
export type Members = readonly (readonly number[])[];
const members: Partial<Record<Lang, Members>> = {};

function readMembers(lang: Lang): Members {
  const classes: (readonly number[])[] = [];
  for (const { id, [lang]: list, isPacked } of WORD_CLASSES) {
    for (const word of splitList(list)) {
      const term = isPacked ? termOf(word) : (readTokens(word)[0]?.lexeme[lang].stepTerm ?? 0);
      const known = classes[term] ?? [];
      if (term !== 0 && !known.includes(classTerm(id))) classes[term] = [...known, classTerm(id)];
    }
  }
  for (const { lexeme } of readTokens(NUMERALS[lang])) classes[lexeme[lang].stepTerm] = [ANY_NUMBER];
  // Without gaps: a list with gaps is a table of hashes, and each word of each text asks.
  return Array.from(classes, (own) => own ?? NONE);
}

/** By step, its classes as steps themselves; mostly none. Who walks a text asks once for all its words. */
export const membersOf = (lang: Lang): Members => (members[lang] ??= readMembers(lang));

export const classesIn = (members: Members, step: number): readonly number[] => members[step] ?? NONE;

export const classesOf = (step: number, lang: Lang): readonly number[] => classesIn(membersOf(lang), step);

/** The class that an expression names by the word at `start` ("@contact"). */
export function classNamedAt(expression: string, start: number, word: string): number | undefined {
  return expression.charAt(start - 1) === MARK ? classTerm(word) : undefined;
}
