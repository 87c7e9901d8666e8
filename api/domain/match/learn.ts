/**
 * Learns from verdicts how much each kind of reason deserves: a logistic regression with a ridge around the hand-set weights.
 * It never moves on few events, never far, never below zero, and never on what an author clicked on their own practice.
 */
import type { Verdict } from '#contract/words';
import { WEIGHTS, type Term, type Weights } from './weights.ts';

export interface VerdictEvent {
  readonly authorId: string;
  readonly personId: string;
  readonly verdict: Verdict;
  /** Ids of the reasons' terms that were shown ("sector:hotel", "situation:contract-ending", "evidence"). */
  readonly shown: readonly string[];
}

/** What was learned of one term, for the administrator. */
export interface Lesson {
  readonly term: Term;
  readonly before: number;
  readonly after: number;
  /** Verdicts on suggestions that showed this reason, and how many of them were good. */
  readonly events: number;
  readonly good: number;
  readonly text: { readonly fr: string; readonly en: string };
}
export interface Learned {
  readonly weights: Weights;
  readonly lessons: readonly Lesson[];
}

/** Fewer say nothing about a company; fewer of one reason say nothing about it. */
const EVENTS_MIN = 60;
const TERM_EVENTS_MIN = 20;
/** A hand-set weight holds knowledge of many companies: data moves it by half at most, and pulls like so many events. */
const SHIFT_MAX = 0.5;
const RIDGE = 12;
const ROUNDS = 200;
const STEP = 0.5;

/** A worked-out practice is the proof; taking it up is half of one; a refusal is the opposite. */
const GOODNESS: Readonly<Record<Verdict, number>> = { worked: 1, tried: 0.6, failed: 0.2, declined: 0 };

const TERM_OF: Readonly<Record<string, Term>> = {
  situation: 'concepts',
  lever: 'concepts',
  person: 'concepts',
  place: 'concepts',
  words: 'words',
  sector: 'sector',
  size: 'size',
  region: 'region',
  city: 'city',
  stage: 'stage',
  product: 'product',
  competitor: 'competitor',
  agreement: 'agreement',
  evidence: 'evidence',
  official: 'official',
  fresh: 'fresh',
};

interface Example {
  readonly terms: ReadonlySet<Term>;
  readonly goodness: number;
}

function exampleOf({ shown, verdict }: VerdictEvent): Example {
  const terms = shown.map((id) => TERM_OF[id.split(':')[0] ?? '']).filter((term) => term !== undefined);
  return { terms: new Set(terms), goodness: GOODNESS[verdict] };
}

const squash = (value: number) => 1 / (1 + Math.exp(-value));

/** Shift of each term, 0 for no change: batch gradient steps, in a fixed order, so the same events give the same weights. */
function fit(examples: readonly Example[], terms: readonly Term[]): ReadonlyMap<Term, number> {
  const shifts = new Map<Term, number>(terms.map((term) => [term, 0]));
  let base = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map<Term, number>(terms.map((term) => [term, -RIDGE * (shifts.get(term) ?? 0)]));
    let baseSlope = 0;
    for (const { terms: shown, goodness } of examples) {
      let total = base;
      for (const term of shown) total += shifts.get(term) ?? 0;
      const error = goodness - squash(total);
      baseSlope += error;
      for (const term of shown) if (slopes.has(term)) slopes.set(term, (slopes.get(term) ?? 0) + error);
    }
    const pace = STEP / (RIDGE + examples.length / 4);
    base += pace * baseSlope;
    for (const [term, slope] of slopes) shifts.set(term, (shifts.get(term) ?? 0) + pace * slope);
  }
  return shifts;
}

const bounded = (shift: number) => Math.max(-SHIFT_MAX, Math.min(SHIFT_MAX, shift));
const rounded = (value: number) => Math.round(value * 1000) / 1000;

function lessonOf(term: Term, shift: number, examples: readonly Example[]): Lesson {
  const own = examples.filter(({ terms }) => terms.has(term));
  const good = own.filter(({ goodness }) => goodness > 0.5).length;
  const before = WEIGHTS[term];
  const after = rounded(before * (1 + bounded(shift)));
  const [up, plus] =
    after >= before ? (['pèse davantage', 'counts more'] as const) : (['pèse moins', 'counts less'] as const);
  const text = {
    fr: `« ${term} » ${up} (${before} → ${after}) : ${good} reprises utiles sur ${own.length} où cette raison était donnée.`,
    en: `"${term}" ${plus} (${before} → ${after}): ${good} useful out of ${own.length} where this reason was given.`,
  };
  return { term, before, after, events: own.length, good, text };
}

/** Too few events change nothing and teach nothing. */
export function learnWeights(events: readonly VerdictEvent[]): Learned {
  const examples = events.filter(({ authorId, personId }) => authorId !== personId).map(exampleOf);
  if (examples.length < EVENTS_MIN) return { weights: WEIGHTS, lessons: [] };
  const counted = [...new Set(Object.values(TERM_OF))].filter(
    (term) => examples.filter(({ terms }) => terms.has(term)).length >= TERM_EVENTS_MIN,
  );
  const shifts = fit(examples, counted);
  const lessons = counted
    .map((term) => lessonOf(term, shifts.get(term) ?? 0, examples))
    .filter(({ before, after }) => before !== after);
  return {
    weights: { ...WEIGHTS, ...Object.fromEntries(lessons.map(({ term, after }) => [term, after])) },
    lessons,
  };
}
