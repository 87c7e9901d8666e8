/** Other writings of what is searched: "DAF" is "directeur financier", and the other way round. It adds words, and takes none away. */
import type { GlossaryEntry } from '#contract/company';
import { SAME_WORDS } from '../text/same-words.ts';
import { studyWord } from '../text/lexeme.ts';
import { readTokens, type Token } from '../text/read-tokens.ts';

/** A writing as keys of its words, small ones left out. */
type Keys = readonly string[];

/** "directrice financière" is written as "directeur financier" is; a small word in capitals is an abbreviation. */
function keyOf({ word, lexeme, start, end }: Token, text: string): string {
  if (lexeme.fr.indexed === '') {
    const raw = text.slice(start, end);
    return raw.length > 1 && raw === raw.toUpperCase() ? word : '';
  }
  return word.endsWith('trice') ? studyWord(`${word.slice(0, -5)}teur`).fr.indexed : lexeme.fr.indexed;
}

const keysOf = (text: string): string[] => readTokens(text).map((token) => keyOf(token, text));

interface Thing {
  readonly writings: readonly string[];
  readonly keys: readonly Keys[];
}

type Things = ReadonlyMap<string, readonly Thing[]>;
const NONE: Things = new Map();

/** Things by the first key of each of their writings. */
function readThings(all: readonly (readonly string[])[]): Things {
  const things = new Map<string, Thing[]>();
  for (const writings of all) {
    const keys = writings.map((writing) => keysOf(writing).filter((key) => key !== ''));
    const thing = { writings, keys };
    for (const first of new Set(keys.map(([key = '']) => key)))
      things.set(first, [...(things.get(first) ?? []), thing]);
  }
  return things;
}

let trade: Things | undefined;
const ofCompanies = new WeakMap<readonly GlossaryEntry[], Things>();

/** The company's own words, read once for as long as its glossary stays. */
function readCompany(glossary: readonly GlossaryEntry[]): Things {
  if (glossary.length === 0) return NONE;
  const known = ofCompanies.get(glossary);
  if (known) return known;
  const things = readThings(glossary.map(({ name, aliases }) => [name, ...aliases]));
  ofCompanies.set(glossary, things);
  return things;
}

export interface OtherWriting {
  /** Places, among the tokens that were given, of the words that it stands for. */
  readonly places: readonly number[];
  readonly writing: string;
}

/** Of each thing the longest writing that stands in the text counts. `tokens` of `text`. */
export function findOtherWritings(
  tokens: readonly Token[],
  text: string,
  glossary: readonly GlossaryEntry[] = [],
): OtherWriting[] {
  trade ??= readThings(SAME_WORDS);
  const company = readCompany(glossary);
  const said = tokens
    .map((token, place) => ({ key: keyOf(token, text), place }))
    .filter(({ key }) => key !== '');
  const found = new Map<Thing, { places: number[]; own: Keys }>();
  said.forEach(({ key }, from) => {
    for (const thing of [...(trade?.get(key) ?? []), ...(company.get(key) ?? [])]) {
      for (const own of thing.keys) {
        const isSaid = own.every((one, step) => said[from + step]?.key === one);
        if (!isSaid || own.length <= (found.get(thing)?.own.length ?? 0)) continue;
        found.set(thing, { own, places: own.map((_, step) => said[from + step]?.place ?? from) });
      }
    }
  });
  return [...found].flatMap(([{ writings, keys }, { places, own }]) =>
    writings.filter((_, at) => keys[at] !== own).map((writing) => ({ places, writing })),
  );
}
