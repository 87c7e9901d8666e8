/** What a practice says, before any corpus is known: stems with their weighted frequency, concepts, facets, how much how. */
import type { GlossaryEntry } from '#contract/company';
import type { Practice } from '#contract/practice';
import type { Lang } from '#contract/words';
import { codeAt } from '../text/code-at.ts';
import { detectLang } from '../text/detect-lang.ts';
import { createWords, readWords } from '../text/read-words.ts';
import { createTermCounter, type TermCounts } from '../text/term-counts.ts';
import { ownTerm, termIn } from '../text/word-rows.ts';
import { addConcepts } from '../map/add-concepts.ts';
import { Concepts } from '../map/concepts.ts';
import { CASES, ENTRIES } from '../map/entries.ts';
import { hearClues } from '../map/hear-clues.ts';
import { readRegion, spellPlace } from '../map/regions.ts';
import { facetDim, missingDim } from './dimensions.ts';
import { findEndings } from './find-endings.ts';
import { addGlossaryConcepts, findGlossary } from './glossary.ts';
import { measureHow } from './how.ts';

export interface PracticeReading extends TermCounts {
  /** Stems in all, weighted by field. */
  readonly length: number;
  readonly concepts: Concepts;
  /** Facet dimensions with an agreement of 0 to 1. */
  readonly facets: ReadonlyMap<string, number>;
  readonly how: number;
  /** So many of the terms, the first ones, stand in the title. */
  readonly titled: number;
  /** Sentences that say that something is over (find-endings.ts). */
  readonly endings: readonly string[];
}

// A title says the subject, and who tells a story begins with the case; the customer's description and the material are tags of it.
const FIELD_WEIGHTS = { title: 1.8, opening: 1.3, rest: 0.6, tags: 1.2 };
// A sector read from the text is a guess: it counts, but less than a declared one.
const GUESSED_SECTOR = 0.75;
const GUESS_STRENGTH = 0.9;

type Mutable = { length: number; readonly concepts: Concepts; readonly langs: Lang[] };
// One of each for all practices: they are read one after the other, field by field.
const counter = createTermCounter();
const NOTHING: readonly GlossaryEntry[] = [];
const sheet = createWords();

/** The first sentence, or as many as make so many letters: "Ils hésitent. Tous." is no opening yet. */
const OPENING_MIN = 40;
const SENTENCE_ENDS: ReadonlySet<number> = new Set(Array.from('.!?\n', (sign) => sign.charCodeAt(0)));
/** No sign above is a letter: hardly a character is asked for. */
const LETTERS_FROM = 64;

function findOpening(body: string): number {
  const { length } = body;
  for (let at = OPENING_MIN; at < length; at += 1) {
    const code = codeAt(body, at);
    if (code < LETTERS_FROM && SENTENCE_ENDS.has(code)) return at + 1;
  }
  return length;
}

/** Adds the words' own terms to `own`, if asked for. */
function readField(reading: Mutable, text: string, practice: Practice, weight: number, own?: number[]): void {
  if (text === '') return;
  const words = readWords(text, sheet);
  const { count, numbers } = words;
  // The declared language is the interface's; people also paste the other one.
  const lang = detectLang(text, words) ?? practice.lang;
  for (let at = 0; at < count; at += 1) {
    const word = numbers[at] ?? 0;
    own?.push(ownTerm(word));
    const term = termIn(word, lang);
    if (term === 0) continue;
    counter.add(term, weight);
    reading.length += weight;
  }
  if (!reading.langs.includes(lang)) reading.langs.push(lang);
  addConcepts(reading.concepts, text, words, lang, Math.min(weight, 1.3));
}

function guessSector(concepts: Concepts): string | undefined {
  let guess: string | undefined;
  let most = 0;
  for (let place = 0; place < concepts.size; place += 1) {
    const entry = concepts.entryAt(place);
    const strength = concepts.strengthOf(entry);
    if (strength < GUESS_STRENGTH || strength <= most || ENTRIES[entry]?.kind !== 'sector') continue;
    guess = ENTRIES[entry]?.id;
    most = strength;
  }
  return guess;
}

function readFacetDims(practice: Practice, concepts: Concepts, found: readonly GlossaryEntry[]) {
  const { facets, author } = practice;
  const dims = new Map<string, number>();
  const guess = facets.sector ? undefined : guessSector(concepts);
  if (facets.sector) dims.set(facetDim('sector', facets.sector), 1);
  else if (guess) dims.set(facetDim('sector', guess), GUESSED_SECTOR);
  else dims.set(missingDim('sector'), 1);
  dims.set(facets.size ? facetDim('size', facets.size) : missingDim('size'), 1);
  const region = facets.region ?? readRegion(author.region);
  if (region) dims.set(facetDim('region', region), 1);
  if (author.unit) dims.set(facetDim('unit', spellPlace(author.unit)), 1);
  if (facets.city) dims.set(facetDim('city', spellPlace(facets.city)), 1);
  dims.set(facets.stage ? facetDim('stage', facets.stage) : missingDim('stage'), 1);
  if (facets.agreement) dims.set(facetDim('agreement', spellPlace(facets.agreement)), 1);
  if (facets.competitor) dims.set(facetDim('competitor', spellPlace(facets.competitor)), 1);
  for (const product of facets.products ?? []) dims.set(facetDim('product', spellPlace(product)), 1);
  for (const { kind, name } of found) {
    if (kind !== 'word' && !dims.has(facetDim(kind, spellPlace(name))))
      dims.set(facetDim(kind, spellPlace(name)), 0.8);
  }
  return dims;
}

/** A word of the title, or said again, is a clue by this much more; said ten times it is still one word. */
const EMPHASIS_MAX = 2;
const emphasis = (frequency: number): number => Math.max(1, Math.min(EMPHASIS_MAX, frequency));

/** Into `concepts`, whose last text is forgotten. */
export function readPractice(
  practice: Practice,
  glossary: readonly GlossaryEntry[] = [],
  concepts = new Concepts(),
): PracticeReading {
  const { title, body, customer = '', objection = '', material = '', lever } = practice;
  concepts.clear();
  const reading: Mutable = { length: 0, concepts, langs: [] };
  const words: number[] = [];
  readField(reading, title, practice, FIELD_WEIGHTS.title, words);
  const titled = counter.size;
  const opening = findOpening(body);
  readField(reading, body.slice(0, opening), practice, FIELD_WEIGHTS.opening, words);
  readField(reading, body.slice(opening), practice, FIELD_WEIGHTS.rest, words);
  for (const tag of [customer, objection, material, ...(practice.facets.products ?? [])]) {
    readField(reading, tag, practice, FIELD_WEIGHTS.tags);
  }
  if (lever) concepts.addId(lever, 1);
  const found =
    glossary.length > 0 ? findGlossary([title, body, objection, material].join('\n'), glossary) : NOTHING;
  addGlossaryConcepts(concepts, found);
  const counts = counter.take();
  hearClues(concepts, counts.terms, (place) => emphasis(counts.frequencies[place] ?? 0), reading.langs);
  return {
    ...counts,
    length: reading.length,
    concepts,
    facets: readFacetDims(practice, concepts, found),
    titled,
    endings: findEndings(`${title}\n${body}`, words),
    how: measureHow(words, [title, body], countCases(concepts)),
  };
}

function countCases(concepts: Concepts): number {
  let cases = 0;
  for (let place = 0; place < concepts.size; place += 1) cases += CASES[concepts.entryAt(place)] ?? 0;
  return cases;
}
