/** A text as the matcher walks it: stems of one language, articles out, numbers as kinds, sentences apart. */
import type { Lang } from '#contract/words';
import { readTokens, type Token } from '../text/read-tokens.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';

// Only what never changes a meaning: "ne dit rien" and "plus de commande" keep their small words.
const SKIPPED: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set('le la les l un une des de du d au aux a c s j m t y en et son sa ses leur leurs notre votre nos vos ce cet cette'.split(' ')),
  en: new Set('the a an of to s their his her our your its this that and in on at is are was were be'.split(' ')),
};
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

/** "Fleuristes" and "fleuriste", not "fleurir": alone, a word of the same root is most often about something else. */
export function plainForm(word: string): string {
  const base = word.length > 4 && /[sx]$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

const steps: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };
// Stemming is pure; the memory is for speed alone, and bounded.
const STEPS_MAX = 60_000;

/** Empty when skipped. A small word keeps a mark, lest a stem look like it ("pourri" and "pour"). */
function stepOf(word: string, lang: Lang): string {
  const known = steps[lang].get(word);
  if (known !== undefined) return known;
  const fresh = SKIPPED[lang].has(word) ? '' : isStopWord(word, lang) ? `'${word}` : stem(word, lang);
  if (steps[lang].size < STEPS_MAX) steps[lang].set(word, fresh);
  return fresh;
}

const isNumeral = (word: string) => word.charCodeAt(0) < 58 && word.charCodeAt(word.length - 1) < 58;

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
    const { word } = token;
    if (isNumeral(word)) push(path, `${NUMBER_MARK}${kindOfNumber(text, token)}${NUMBER_MARK}${word}`, word);
    else push(path, stepOf(word, lang), word);
  }
  return path;
}

function push(path: { steps: string[]; plains: string[] }, step: string, word: string): void {
  if (step === '') return;
  path.steps.push(step);
  path.plains.push(plainForm(word));
}

/** The path of one expression of the map: a lone capital N stands for any number, and it is one sentence. */
export function readExpression(expression: string, lang: Lang): Path {
  const path = { steps: [] as string[], plains: [] as string[] };
  for (const token of readTokens(expression)) {
    const isAnyNumber = token.word === LOWER_N && expression.charAt(token.start) === 'N';
    push(path, isAnyNumber ? kindOfNumber(expression, token) : stepOf(token.word, lang), token.word);
  }
  return path;
}
