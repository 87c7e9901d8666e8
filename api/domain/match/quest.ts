/** What a typed text looks for among the practices' words: each word in all that it may stand for, and other writings of things. */
import type { GlossaryEntry } from '#contract/company';
import { LANGS, type Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { readTokens, type Token } from '../text/read-tokens.ts';
import { readWords } from '../text/read-words.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import { findCompletions, findWord, stemsOf, weighWord, type Wanted } from './find-word.ts';
import { findMeasures } from './measures.ts';
import { findOtherWritings } from './other-writings.ts';
import { rejoinWords } from './rejoin-words.ts';

/** Longer texts are sentences, pasted or asked, not searches being typed. */
const UNFINISHED_WORDS_MAX = 6;

/** A word said again in a long question counts more, not twice: Robertson & Walker's factor for the query's side. */
const K3 = 8;
const stress = (count: number) => ((K3 + 1) * count) / (K3 + count);

/** What is looked for: weights by dimension, and things that are only found whole. */
export interface Quest {
  readonly weights: Map<number, number>;
  /** Of a dimension the typed word that it stands for. */
  readonly words: Map<number, string>;
  /** Dimensions that find by themselves. */
  readonly alone: Set<number>;
  /** Of one other writing each, the forms of its words: "financier" alone is no "DAF". */
  readonly together: (readonly (readonly number[])[])[];
}

function want({ weights, words }: Quest, dim: number, weight: number, word?: string): void {
  if (weight <= (weights.get(dim) ?? 0)) return;
  weights.set(dim, weight);
  if (word === undefined) words.delete(dim);
  else words.set(dim, word);
}

/** Of each word of another writing the practices' own forms; none where one of the words is in no practice. */
function formsOf({ dictionary, index }: EngineState, writing: string): number[][] {
  // Small in one of the languages is small: nobody knows in which it will be read.
  const words = readTokens(writing).filter(({ lexeme }) =>
    LANGS.every((lang) => lexeme[lang].indexed !== ''),
  );
  const forms = words.map((word) =>
    [...stemsOf(word, LANGS)].flatMap((stem) => {
      const dim = dictionary.find(wordDim(stem));
      return dim !== undefined && index.count(dim) > 0 ? [dim] : [];
    }),
  );
  return forms.every(({ length }) => length > 0) ? forms : [];
}

/** Another writing of words that were typed, as far as practices have it. */
interface Other {
  /** Places, among the tokens, of what it is another writing of. */
  readonly places: readonly number[];
  /** Of each of its words the practices' own forms. */
  readonly forms: readonly (readonly number[])[];
  readonly worth: number;
}

/** Those that practices have. */
function findOthers(state: EngineState, { tokens, text, glossary }: Typed): Other[] {
  const others = [...findOtherWritings(tokens, text, glossary), ...findMeasures(tokens, text)];
  return others
    .map(({ places, writing, worth }) => ({ places, forms: formsOf(state, writing), worth }))
    .filter(({ forms }) => forms.length > 0);
}

/** Another writing is worth less than the one that was typed, however many words it has. */
function addOtherWritings(
  state: EngineState,
  quest: Quest,
  tokens: readonly Token[],
  others: readonly Other[],
  found: ReadonlyMap<string, number>,
): void {
  for (const { places, forms, worth } of others) {
    const own = places.reduce((sum, place) => sum + (found.get(tokens[place]?.word ?? '') ?? 0), 0);
    const weighed = forms.map((dims) => dims.map((dim) => weighWord(state, dim, 1)));
    const sum = weighed.reduce((total, [first]) => total + (first?.weight ?? 0), 0);
    const part = own > 0 ? Math.min(1, own / sum) : 1;
    // "ten" is the 10 that was typed; "financier" alone is no DAF.
    const [place = -1] = places;
    const word = forms.length === 1 && places.length === 1 ? tokens[place]?.word : undefined;
    for (const { dim, weight } of weighed.flat()) want(quest, dim, worth * part * weight, word);
    quest.together.push(forms);
  }
}

interface Typed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly langs: readonly Lang[];
  readonly glossary: readonly GlossaryEntry[];
}

/** Of an address somebody's name is looked for, and nothing of whom it is with ("fr" would begin "fret"). */
const HOST = /(?<=\S)@\S+/g;

function readTyped(state: EngineState, typed: string, glossary: readonly GlossaryEntry[]): Typed {
  const text = rejoinWords(state, typed.replaceAll(HOST, ' '));
  const lang = detectLang(text, readWords(text));
  return { text, tokens: readTokens(text), langs: lang ? [lang] : LANGS, glossary };
}

/** Small in one of the languages is small: nobody knows yet in which it is typed. */
const isSmall = ({ word, lexeme }: Token): boolean =>
  word.length < 2 || LANGS.some((lang) => lexeme[lang].indexed === '');

/** Small words only, so far: "par" may become "parapharmacie", and "la " shows what "la" did until "la b" is typed. */
function completeSmall(state: EngineState, word: string): Wanted[] {
  for (let length = word.length; length > 0; length -= 1) {
    const begun = findCompletions(state, word.slice(0, length));
    if (begun.length > 0) return begun;
  }
  return [];
}

/** What is typed may go on when nothing, not even a space, follows its last word; who wrote a sentence has finished its words. */
function findWanted(state: EngineState, read: Typed): Quest {
  const { tokens, text, langs } = read;
  const counts = new Map<string, number>();
  for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  const quest: Quest = { weights: new Map(), words: new Map(), alone: new Set(), together: [] };
  const found = new Map<string, number>();
  const others = findOthers(state, read);
  const explained = new Set(others.flatMap(({ places }) => places.map((place) => tokens[place]?.word)));
  const isUnfinished = ({ end }: Token) => end === text.length && tokens.length <= UNFINISHED_WORDS_MAX;
  // Of a word said twice the last counts: it is the one that may be unfinished.
  for (const token of new Map(tokens.map((one) => [one.word, one])).values()) {
    const stressed = stress(counts.get(token.word) ?? 1);
    const how = { isUnfinished: isUnfinished(token), isExplained: explained.has(token.word) };
    for (const { dim, weight, isPart } of findWord(state, token, langs, how)) {
      want(quest, dim, weight * stressed, isPart ? undefined : token.word);
      quest.alone.add(dim);
      found.set(token.word, Math.max(weight, found.get(token.word) ?? 0));
    }
  }
  addOtherWritings(state, quest, tokens, others, found);
  const last = tokens.at(-1);
  if (quest.weights.size > 0 || !last || tokens.length > UNFINISHED_WORDS_MAX || !isSmall(last)) return quest;
  for (const { dim, weight } of completeSmall(state, last.word)) {
    want(quest, dim, weight, last.word);
    quest.alone.add(dim);
  }
  return quest;
}

export const findQuest = (state: EngineState, typed: string, glossary: readonly GlossaryEntry[]): Quest =>
  findWanted(state, readTyped(state, typed, glossary));
