/** A text as the matcher walks it: stems of one language, articles out, numbers as kinds, sentences apart. */
import type { Lang } from '#contract/words';
import { codeAt } from '../text/code-at.ts';
import { readTokens } from '../text/read-tokens.ts';
import type { Words } from '../text/read-words.ts';
import { termOf } from '../text/terms.ts';
import { lexemeOf, isNumber, ownTerm, stepIn } from '../text/word-rows.ts';
import { classesIn, classNamedAt, classTerm, membersOf } from './word-classes.ts';

/** Ends a sentence: no expression reaches over it. */
export const STOP = -1;
/** A number: what it answers to stands apart. */
export const NUMBER = -2;

const SENTENCE_ENDS = new Set([...'.!?;\n'].map((character) => character.charCodeAt(0)));
const MINUS = /(?:^|[\s(:])[-−–]\s?$/;
const DASHES = new Set([...'-−–'].map((dash) => dash.charCodeAt(0)));
const PERCENT_SIGN = 37;
const PERCENT = /^\s?%/;
const LOWER_N = 'n';

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (SENTENCE_ENDS.has(codeAt(text, at))) return true;
  return false;
}

/** Nearly all numbers have neither, and are not looked at any closer. */
const mayBeNegative = (text: string, start: number): boolean =>
  DASHES.has(text.charCodeAt(start - 1)) || DASHES.has(text.charCodeAt(start - 2));
const mayBePercent = (text: string, end: number): boolean =>
  text.charCodeAt(end) === PERCENT_SIGN || text.charCodeAt(end + 1) === PERCENT_SIGN;

/** "N", "-N", "N%" or "-N%". */
function kindOfNumber(text: string, start: number, end: number): string {
  const isNegative = mayBeNegative(text, start) && MINUS.test(text.slice(Math.max(0, start - 3), start));
  const isPercent = mayBePercent(text, end) && PERCENT.test(text.slice(end, end + 2));
  if (isNegative) return isPercent ? '-N%' : '-N';
  return isPercent ? 'N%' : 'N';
}

export interface Path {
  count: number;
  /** Terms, STOP or NUMBER. */
  readonly steps: number[];
  /** The word at each step, by its number; 0 for STOP. */
  readonly words: number[];
  /** Its place among the text's words. */
  readonly places: number[];
  /** Every other term that a step answers to: of a number "24", then "N"; of a word its classes. */
  readonly options: (readonly number[])[];
}

export const createPath = (): Path => ({ count: 0, steps: [], words: [], places: [], options: [] });

/** "-47 %" is an N, a -N, an N% and a -N%. */
const KINDS: Readonly<Record<string, readonly number[]>> = {
  'N': ['N'].map(termOf),
  '-N': ['-N', 'N'].map(termOf),
  'N%': ['N%', 'N'].map(termOf),
  '-N%': ['-N%', '-N', 'N%', 'N'].map(termOf),
};
const NO_OPTIONS: readonly number[] = [];
const BRAND: readonly number[] = [classTerm('brand')];

function optionsOf(text: string, word: number, start: number, end: number): number[] {
  return [ownTerm(word), ...(KINDS[kindOfNumber(text, start, end)] ?? [])];
}

function put(path: Path, step: number, word: number, place: number, options: readonly number[]): void {
  const at = path.count;
  path.steps[at] = step;
  path.words[at] = word;
  path.places[at] = place;
  path.options[at] = options;
  path.count = at + 1;
}

const SMALL_A = 97;
const SMALL_Z = 122;
const TITLES = new Set(['mme', 'mr', 'mrs', 'ms', 'dr', 'me', 'mlle']);
const isUpper = (text: string, at: number) => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

/** A capital within a sentence, small letters after it: a rival's name more often than not, where an expression asks for one. */
function isBrand(text: string, start: number, word: number): boolean {
  return isUpper(text, start) && !isUpper(text, start + 1) && !TITLES.has(lexemeOf(word).word);
}

function answersOf(
  text: string,
  start: number,
  path: Path,
  word: number,
  classes: readonly number[],
): readonly number[] {
  // Nearly all words begin with a small plain letter: a build asks for millions.
  const letter = codeAt(text, start);
  if (letter >= SMALL_A && letter <= SMALL_Z) return classes;
  const isWithin = path.count > 0 && path.steps[path.count - 1] !== STOP;
  // A month, a role, a small word has a capital for other reasons.
  return classes.length === 0 && isWithin && isBrand(text, start, word) ? BRAND : classes;
}

/** The path of a text already cut into words; into `path`, whose last one is forgotten. */
export function walkWords(text: string, words: Words, lang: Lang, path: Path = createPath()): Path {
  const { count, numbers, starts, ends } = words;
  const members = membersOf(lang);
  path.count = 0;
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    const word = numbers[at] ?? 0;
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    if (path.count > 0 && endsSentence(text, last, start)) put(path, STOP, 0, at, NO_OPTIONS);
    last = end;
    if (isNumber(word)) put(path, NUMBER, word, at, optionsOf(text, word, start, end));
    else {
      const step = stepIn(word, lang);
      const classes = classesIn(members, step);
      if (step > 0) put(path, step, word, at, answersOf(text, start, path, word, classes));
    }
  }
  return path;
}

/** The plain form of a class: each of its words is meant as it stands. */
export const ANY_PLAIN = '*';

/** An expression of the map: its steps, and the plain form of the word at each. */
export interface Spelt {
  readonly steps: readonly number[];
  readonly plains: readonly string[];
}

/** The path of one expression of the map: a lone capital N stands for any number, and it is one sentence. */
export function readExpression(expression: string, lang: Lang): Spelt {
  const steps: number[] = [];
  const plains: string[] = [];
  for (const token of readTokens(expression)) {
    const isAnyNumber = token.word === LOWER_N && expression.charAt(token.start) === 'N';
    const named = classNamedAt(expression, token.start, token.word);
    const step = isAnyNumber ? termOf(kindOfNumber(expression, token.start, token.end)) : (named ?? token.lexeme[lang].stepTerm);
    if (step === 0) continue;
    steps.push(step);
    plains.push(named === undefined ? token.lexeme.plain : ANY_PLAIN);
  }
  return { steps, plains };
}

/** Marks an expression of a packed map that is written out, not in steps. */
export const WRITTEN = '~';

/** The path of an expression that `packEntries` has packed. */
export function readPacked(expression: string, lang: Lang): Spelt {
  if (expression.startsWith(WRITTEN)) return readExpression(expression.slice(WRITTEN.length), lang);
  const plains = expression.split(' ');
  return { steps: plains.map(termOf), plains };
}
