/**
 * Of the reasons that a device says it gave for a practice, those that the practice can give: it has what they stand on. What the page
 * said nobody here knows, so a reason that could have been is kept; it judges no person.
 */
import type { GlossaryEntry } from '#contract/company';
import type { Practice } from '#contract/practice';
import { Concepts } from '../map/concepts.ts';
import { findEntry } from '../map/entries.ts';
import { spellPlace } from '../map/regions.ts';
import { spreadConcepts } from '../map/spread.ts';
import { readPractice, type PracticeReading } from './read-practice.ts';
import { REASONS_MAX } from './reasons.ts';
import { SHAPES } from './weights.ts';

export interface ReasonsGiven {
  /** Ids of the reasons' terms. */
  readonly shown: readonly string[];
  readonly practice: Practice;
  readonly glossary: readonly GlossaryEntry[];
  /** Of whoever was shown them. */
  readonly unit: string;
}

// One for all: what a page said is spread and compared before the next.
const asked = new Concepts();

/** Whether a page that says this reaches anything of which the practice speaks. */
function reaches(id: string, { concepts }: PracticeReading): boolean {
  asked.clear();
  asked.addId(id, 1);
  const { count, entries } = spreadConcepts(asked, SHAPES);
  return entries.subarray(0, count).some((entry) => concepts.strengthOf(entry) > 0);
}

/** Reasons that stand on no value. */
const PLAIN: Readonly<Record<string, (reading: PracticeReading, given: ReasonsGiven) => boolean>> = {
  words: ({ terms }) => terms.length > 0,
  unit: (_, { practice, unit }) => unit !== '' && spellPlace(unit) === spellPlace(practice.author.unit),
  evidence: (_, { practice }) => practice.evidence.tried > 0,
  official: (_, { practice }) => practice.official,
  // Whatever has a date may be fresh beside what has nothing else.
  fresh: () => true,
};

function isPossible(term: string, reading: PracticeReading, given: ReasonsGiven): boolean {
  if (Object.hasOwn(PLAIN, term)) return PLAIN[term]?.(reading, given) ?? false;
  const at = term.indexOf(':');
  const [kind, value] = [term.slice(0, at), term.slice(at + 1)];
  if (at < 0 || value === '' || kind === 'unit') return false;
  // A facet's reason is called as its dimension is.
  return reading.facets.has(term) || (findEntry(value)?.kind === kind && reaches(value, reading));
}

/** In their order, each once, and no more than are ever given. */
export function keepPossible(given: ReasonsGiven): string[] {
  const { shown, practice, glossary } = given;
  if (shown.length === 0) return [];
  const reading = readPractice(practice, glossary);
  const kept = [...new Set(shown)].filter((term) => isPossible(term, reading, given));
  return kept.slice(0, REASONS_MAX);
}
