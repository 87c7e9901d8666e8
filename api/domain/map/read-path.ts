/** A text as the matcher walks it: stems of one language, articles out, numbers as kinds, sentences apart. */
import type { Lang } from '#contract/words';
import { readTokens, type Token } from '../text/read-tokens.ts';

/** Ends a sentence: no expression reaches over it. */
export const STOP = '|';

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

/** A number of a text is one step with its kind and itself, so that "24/7" can be told from any two numbers. */
export const NUMBER_MARK = '#';

export interface Path {
  readonly steps: readonly string[];
  /** The plain form of the word at each step. */
  readonly plains: readonly string[];
}

/** The path of a text already cut into tokens. */
export function walkTokens(text: string, tokens: readonly Token[], lang: Lang): Path {
  const path = { steps: [] as string[], plains: [] as string[] };
  let last = 0;
  for (const token of tokens) {
    if (path.steps.length > 0 && endsSentence(text, last, token.start)) push(path, STOP, STOP);
    last = token.end;
    const { word, plain, isNumber } = token.lexeme;
    push(path, isNumber ? `${NUMBER_MARK}${kindOfNumber(text, token)}${NUMBER_MARK}${word}` : token.lexeme[lang].step, plain);
  }
  return path;
}

function push(path: { steps: string[]; plains: string[] }, step: string, plain: string): void {
  if (step === '') return;
  path.steps.push(step);
  path.plains.push(plain);
}

/** The path of one expression of the map: a lone capital N stands for any number, and it is one sentence. */
export function readExpression(expression: string, lang: Lang): Path {
  const path = { steps: [] as string[], plains: [] as string[] };
  for (const token of readTokens(expression)) {
    const isAnyNumber = token.word === LOWER_N && expression.charAt(token.start) === 'N';
    push(path, isAnyNumber ? kindOfNumber(expression, token) : token.lexeme[lang].step, token.lexeme.plain);
  }
  return path;
}
