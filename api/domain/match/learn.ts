/**
 * Learns from verdicts how much each kind of reason deserves: a logistic regression with a ridge around the hand-set weights.
 * It never moves on few events, never far, never below zero, and never on what an author clicked on their own practice.
 */
import type { Verdict } from '#contract/words';
import { tellLesson, type LessonFigures } from './lesson-words.ts';
import { WEIGHTS, type Term } from './weights.ts';

export interface VerdictEvent {
  readonly authorId: string;
  readonly personId: string;
  readonly verdict: Verdict;
  /** Ids of the reasons' terms that were shown ("sector:hotel", "situation:contract-ending", "evidence"). */
  readonly shown: readonly string[];
}

/** What was learned of one term, for the administrator. `events`: answers to suggestions that gave this reason. */
export interface Lesson extends LessonFigures {
  readonly text: { readonly fr: string; readonly en: string };
}
/** Weights where they differ from the hand-set ones. */
export type LearnedWeights = Readonly<Partial<Record<Term, number>>>;
export interface Learned {
  readonly weights: LearnedWeights;
  readonly lessons: readonly Lesson[];
  /** Answers that count: of other people's practices, with their reasons. */
  readonly events: number;
}

/** Fewer say nothing about a company; fewer of one reason say nothing about it. */
export const EVENTS_MIN = 60;
const TERM_EVENTS_MIN = 20;
/** Fewer people would be habits of persons, and figures about them. */
const PEOPLE_MIN = 5;
/** A hand-set weight holds knowledge of many companies: data moves it by half at most, and pulls like so many events. */
const SHIFT_MAX = 0.5;
/** In one go a weight moves by a tenth of the hand-set one: a bad week must not turn the panel over. */
const STEP_MAX = 0.1;
/** Whoever answers more is heard no louder: all their answers together count for so many. */
const PERSON_MAX = 30;
const RIDGE = 12;
/** Chance moves a term too: so many standard errors of a shift are taken for chance, and only what is beyond them is learned. Without, four hundred answers by the toss of a coin moved single weights by up to two fifths. */
const CHANCE_ERRORS = 1;
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
  unit: 'unit',
  stage: 'stage',
  product: 'product',
  competitor: 'competitor',
  agreement: 'agreement',
  evidence: 'evidence',
  official: 'official',
  fresh: 'fresh',
};

interface Example {
  readonly personId: string;
  readonly terms: ReadonlySet<Term>;
  readonly goodness: number;
  /** 0 to 1. */
  readonly weight: number;
}

const termOf = (id: string): Term | undefined => {
  const kind = id.split(':')[0] ?? '';
  return Object.hasOwn(TERM_OF, kind) ? TERM_OF[kind] : undefined;
};

function examplesOf(events: readonly VerdictEvent[]): Example[] {
  const answers = new Map<string, number>();
  for (const { personId } of events) answers.set(personId, (answers.get(personId) ?? 0) + 1);
  return events.map(({ shown, verdict, personId }) => ({
    personId,
    terms: new Set(shown.map(termOf).filter((term) => term !== undefined)),
    goodness: GOODNESS[verdict],
    weight: Math.min(1, PERSON_MAX / (answers.get(personId) ?? 1)),
  }));
}

const squash = (value: number) => 1 / (1 + Math.exp(-value));

/** Shift of each term, 0 for no change: batch gradient steps, in a fixed order, so the same events give the same weights. */
function fit(examples: readonly Example[], terms: readonly Term[]): ReadonlyMap<Term, number> {
  const shifts = new Map<Term, number>(terms.map((term) => [term, 0]));
  const heard = examples.reduce((sum, { weight }) => sum + weight, 0);
  let base = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map<Term, number>(terms.map((term) => [term, -RIDGE * (shifts.get(term) ?? 0)]));
    let baseSlope = 0;
    for (const { terms: shown, goodness, weight } of examples) {
      let total = base;
      for (const term of shown) total += shifts.get(term) ?? 0;
      const error = weight * (goodness - squash(total));
      baseSlope += error;
      for (const term of shown) if (slopes.has(term)) slopes.set(term, (slopes.get(term) ?? 0) + error);
    }
    const pace = STEP / (RIDGE + heard / 4);
    base += pace * baseSlope;
    for (const [term, slope] of slopes) shifts.set(term, (shifts.get(term) ?? 0) + pace * slope);
  }
  return shifts;
}

/** Inverse root of the term's Fisher information, as if half of all answers were good; with what the ridge knows before. */
function errorOf(term: Term, examples: readonly Example[]): number {
  const heard = examples.reduce((sum, { weight }) => sum + weight, 0);
  const own = examples.reduce((sum, { weight, terms }) => sum + (terms.has(term) ? weight : 0), 0);
  return 1 / Math.sqrt((0.25 * own * (heard - own)) / Math.max(1, heard) + RIDGE);
}

const beyondChance = (shift: number, error: number): number =>
  Math.sign(shift) * Math.max(0, Math.abs(shift) - CHANCE_ERRORS * error);

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** One bounded step from where the weight is to where the answers would have it. */
function stepTo(term: Term, shift: number, previous: LearnedWeights): number {
  const hand = WEIGHTS[term];
  const before = previous[term] ?? hand;
  // Whatever was stored, a weight is a number within its bounds.
  const from = hand + (Number.isFinite(before) ? clamp(before - hand, SHIFT_MAX * hand) : 0);
  const target = hand * (1 + clamp(shift, SHIFT_MAX));
  return Math.max(0, rounded(from + clamp(target - from, STEP_MAX * hand)));
}

function lessonOf(term: Term, after: number, examples: readonly Example[]): Lesson {
  const own = examples.filter(({ terms }) => terms.has(term));
  const good = own.filter(({ goodness }) => goodness > 0.5).length;
  const figures = { term, before: WEIGHTS[term], after, events: own.length, good };
  return { ...figures, text: tellLesson(figures) };
}

function isEnough(examples: readonly Example[], least: number): boolean {
  return examples.length >= least && new Set(examples.map(({ personId }) => personId)).size >= PEOPLE_MIN;
}

/**
 * One step on from `previous`, the same for the same events. Too few events change nothing, and a term that they no longer
 * speak of goes back to its hand-set weight.
 */
export function learnWeights(events: readonly VerdictEvent[], previous: LearnedWeights = {}): Learned {
  const examples = examplesOf(
    events.filter(({ authorId, personId, shown }) => authorId !== personId && shown.length > 0),
  );
  if (!isEnough(examples, EVENTS_MIN)) return { weights: {}, lessons: [], events: examples.length };
  const counted = [...new Set(Object.values(TERM_OF))].filter((term) =>
    isEnough(
      examples.filter(({ terms }) => terms.has(term)),
      TERM_EVENTS_MIN,
    ),
  );
  const shifts = fit(examples, counted);
  const lessons = counted
    .map((term) =>
      lessonOf(
        term,
        stepTo(term, beyondChance(shifts.get(term) ?? 0, errorOf(term, examples)), previous),
        examples,
      ),
    )
    .filter(({ before, after }) => before !== after);
  return {
    weights: Object.fromEntries(lessons.map(({ term, after }) => [term, after])),
    lessons,
    events: examples.length,
  };
}
