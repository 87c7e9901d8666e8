/** Other writings of what is searched: "DAF" is "directeur financier", and the other way round. It adds words, and takes none away. */
import type { GlossaryEntry } from '#contract/company';
import { SAME_FAMILIES, SAME_WORDS } from '../text/same-words.ts';
import { studyWord } from '../text/lexeme.ts';
import { readTokens, type Token } from '../text/read-tokens.ts';

/** What another writing is worth beside the one that was typed. */
export const OTHER_WRITING = 0.8;
/**
 * Who typed a noun mostly means it, and not its verb. On 3,107 searches by three words of a rep's note, one of which has such a noun or
 * verb, its note is found 0.04 worse with 0.8 and 0.008 with this; where the other is typed, 0.19 better with 0.8 and 0.11 with this.
 */
const FAMILY = 0.4;

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
  readonly worth: number;
}

type Things = ReadonlyMap<string, readonly Thing[]>;
const NONE: Things = new Map();

const readThings = (all: readonly (readonly string[])[], worth: number): Thing[] =>
  all.map((writings) => {
    const keys = writings.map((writing) => keysOf(writing).filter((key) => key !== ''));
    return { writings, keys, worth };
  });

/** By the first key of each of their writings. */
function sortThings(all: readonly Thing[]): Things {
  const things = new Map<string, Thing[]>();
  for (const thing of all) {
    for (const first of new Set(thing.keys.map(([key = '']) => key)))
      things.set(first, [...(things.get(first) ?? []), thing]);
  }
  return things;
}

const readTrade = (): Things =>
  sortThings([...readThings(SAME_WORDS, OTHER_WRITING), ...readThings(SAME_FAMILIES, FAMILY)]);

let trade: Things | undefined;
const ofCompanies = new WeakMap<readonly GlossaryEntry[], Things>();

/** The company's own words, read once for as long as its glossary stays. */
function readCompany(glossary: readonly GlossaryEntry[]): Things {
  if (glossary.length === 0) return NONE;
  const known = ofCompanies.get(glossary);
  if (known) return known;
  const writings = glossary.map(({ name, aliases }) => [name, ...aliases]);
  const things = sortThings(readThings(writings, OTHER_WRITING));
  ofCompanies.set(glossary, things);
  return things;
}

export interface OtherWriting {
  /** Places, among the tokens that were given, of the words that it stands for. */
  readonly places: readonly number[];
  readonly writing: string;
  /** As part of what the typed words are worth. */
  readonly worth: number;
}

/** Of each thing the longest writing that stands in the text counts. `tokens` of `text`. */
export function findOtherWritings(
  tokens: readonly Token[],
  text: string,
  glossary: readonly GlossaryEntry[] = [],
): OtherWriting[] {
  trade ??= readTrade();
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
  return [...found].flatMap(([{ writings, keys, worth }, { places, own }]) =>
    writings.filter((_, at) => keys[at] !== own).map((writing) => ({ places, writing, worth })),
  );
}
