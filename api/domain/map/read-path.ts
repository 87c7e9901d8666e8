/** A text as the matcher walks it: stems of one language, articles out, numbers as kinds, sentences apart. */
import type { Lang } from '#contract/words';
import { readTokens, type Token } from '../text/read-tokens.ts';
import { termOf } from '../text/terms.ts';
import { classesOf, classNamedAt } from './word-classes.ts';

/** Ends a sentence: no expression reaches over it. */
export const STOP = -1;
/** A number: what it answers to stands apart. */
export const NUMBER = -2;

const SENTENCE_ENDS = new Set([...'.!?;\n'].map((character) => character.charCodeAt(0)));
const MINUS = /(?:^|[\s(:])[-−–]\s?$/;
const PERCENT = /^\s?%/;
const LOWER_N = 'n';

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (SENTENCE_ENDS.has(text.charCodeAt(at))) return true;
  return false;
}

/** "N", "-N", "N%" or "-N%". */
function kindOfNumber(text: string, { start, end }: Token): string {
  const sign = MINUS.test(text.slice(Math.max(0, start - 3), start)) ? '-' : '';
  return `${sign}N${PERCENT.test(text.slice(end, end + 2)) ? '%' : ''}`;
}

export interface Path {
  /** Terms, STOP or NUMBER. */
  readonly steps: readonly number[];
  /** The plain form of the word at each step; of a number, itself. */
  readonly plains: readonly string[];
  /** Every other term that a step answers to: of a number "24", then "N"; of a word its classes. */
  readonly options: ReadonlyMap<number, readonly number[]>;
}

/** "-47 %" is an N, a -N, an N% and a -N%. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'N': ['N'],
  '-N': ['-N', 'N'],
  'N%': ['N%', 'N'],
  '-N%': ['-N%', '-N', 'N%', 'N'],
};

function optionsOf(text: string, token: Token): number[] {
  return [token.word, ...(KINDS[kindOfNumber(text, token)] ?? [])].map(termOf);
}

/** The path of a text already cut into tokens. */
export function walkTokens(text: string, tokens: readonly Token[], lang: Lang): Path {
  const steps: number[] = [];
  const plains: string[] = [];
  const options = new Map<number, readonly number[]>();
  let last = 0;
  for (const token of tokens) {
    const isNewSentence = steps.length > 0 && endsSentence(text, last, token.start);
    if (isNewSentence) plains.push('');
    if (isNewSentence) steps.push(STOP);
    last = token.end;
    const { plain, isNumber } = token.lexeme;
    const step = isNumber ? NUMBER : token.lexeme[lang].stepTerm;
    if (step === 0) continue;
    const others = isNumber ? optionsOf(text, token) : classesOf(step, lang);
    if (others.length > 0) options.set(steps.length, others);
    steps.push(step);
    plains.push(plain);
  }
  return { steps, plains, options };
}

/** The plain form of a class: each of its words is meant as it stands. */
export const ANY_PLAIN = '*';

/** The path of one expression of the map: a lone capital N stands for any number, and it is one sentence. */
export function readExpression(expression: string, lang: Lang): Pick<Path, 'steps' | 'plains'> {
  const steps: number[] = [];
  const plains: string[] = [];
  for (const token of readTokens(expression)) {
    const isAnyNumber = token.word === LOWER_N && expression.charAt(token.start) === 'N';
    const named = classNamedAt(expression, token.start, token.word);
    const step = isAnyNumber ? termOf(kindOfNumber(expression, token)) : (named ?? token.lexeme[lang].stepTerm);
    if (step === 0) continue;
    steps.push(step);
    plains.push(named === undefined ? token.lexeme.plain : ANY_PLAIN);
  }
  return { steps, plains };
}

/** Marks an expression of a packed map that is written out, not in steps. */
export const WRITTEN = '~';

/** The path of an expression that `packEntries` has packed. */
export function readPacked(expression: string, lang: Lang): Pick<Path, 'steps' | 'plains'> {
  if (expression.startsWith(WRITTEN)) return readExpression(expression.slice(WRITTEN.length), lang);
  const plains = expression.split(' ');
  return { steps: plains.map(termOf), plains };
}
