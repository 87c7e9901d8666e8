/**
 * Learns from verdicts how much each kind of reason deserves, near the hand-set weights: never on few events, never far, never below
 * zero, never on what an author clicked on their own practice, and never what the plain figures beside it would contradict.
 */
import type { Decline, Verdict } from '#contract/words';
import { findShifts, type Answer } from './find-shifts.ts';
import { tellLesson, type LessonFigures } from './lesson-words.ts';
import { WEIGHTS, type Term } from './weights.ts';

export interface VerdictEvent {
  readonly practiceId: string;
  readonly authorId: string;
  readonly personId: string;
  readonly verdict: Verdict;
  /** Of a decline. */
  readonly reason?: Decline | undefined;
  /** Ids of the reasons' terms that were shown ("sector:hotel", "situation:contract-ending", "evidence"). */
  readonly shown: readonly string[];
}

/** What was learned of one term, for the administrator. */
export interface Lesson extends LessonFigures {
  readonly text: { readonly fr: string; readonly en: string };
}
/** Weights where they differ from the hand-set ones. */
export type LearnedWeights = Readonly<Partial<Record<Term, number>>>;
export interface Learned {
  readonly weights: LearnedWeights;
  readonly lessons: readonly Lesson[];
  /** Answers that count, of other people's practices and with their reasons: a person's of one practice once. */
  readonly events: number;
}

/** Fewer say nothing about a company; fewer of one reason say nothing about it. */
export const EVENTS_MIN = 60;
const TERM_EVENTS_MIN = 20;
/** Fewer people would be habits of persons, and figures about them. */
const PEOPLE_MIN = 5;
/** A hand-set weight holds knowledge of many companies: data moves it by half at most, in percent. */
const SHIFT_MAX = 50;
/** In one go a weight moves by a tenth of the hand-set one: a bad week must not turn the panel over. */
const STEP_MAX = 10;
/** Whoever answers more is heard no louder: all their answers of one practice count once, and all of them together for so many. */
const PERSON_MAX = 30;

/** A worked-out practice is the proof; taking it up is half of one; a refusal is the opposite. */
const GOODNESS: Readonly<Record<Verdict, number>> = { worked: 1, tried: 0.6, failed: 0.2, declined: 0 };
/** Said of the practice or of the rep, not of why it was suggested here. */
const NOT_OF_REASONS: ReadonlySet<Decline> = new Set(['already-done', 'outdated', 'unclear']);

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
const LEARNABLE: readonly Term[] = [...new Set(Object.values(TERM_OF))];

const termOf = (id: string): Term | undefined => {
  const kind = id.split(':')[0] ?? '';
  return Object.hasOwn(TERM_OF, kind) ? TERM_OF[kind] : undefined;
};

const isHeard = ({ authorId, personId, shown, reason }: VerdictEvent): boolean =>
  authorId !== personId && shown.length > 0 && (reason === undefined || !NOT_OF_REASONS.has(reason));

/** Answers by practice, of each person: on how many pages they met it, or by how many devices they say so. */
function countByPerson(events: readonly VerdictEvent[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const people = new Map<string, Map<string, number>>();
  for (const { personId, practiceId } of events) {
    const counts = people.get(personId) ?? new Map<string, number>();
    people.set(personId, counts.set(practiceId, (counts.get(practiceId) ?? 0) + 1));
  }
  return people;
}

function answersOf(events: readonly VerdictEvent[]): Answer[] {
  const people = countByPerson(events);
  return events.map(({ shown, verdict, personId, practiceId }) => {
    const counts = people.get(personId);
    return {
      personId,
      terms: new Set(shown.map(termOf).filter((term) => term !== undefined)),
      goodness: GOODNESS[verdict],
      weight: Math.min(1, PERSON_MAX / (counts?.size ?? 1)) / (counts?.get(practiceId) ?? 1),
    };
  });
}

/** Whole, since nobody gives a third of an answer. */
const countAnswers = (answers: readonly Answer[]): number =>
  Math.round(answers.reduce((total, { weight }) => total + weight, 0));

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** Percent by which the weight differs from the hand-set one. Whatever was stored, a whole number within its bounds. */
function percentOf(term: Term, weight: number | undefined): number {
  const percent = weight === undefined ? 0 : Math.round((weight / WEIGHTS[term] - 1) * 100);
  return Number.isFinite(percent) ? clamp(percent, SHIFT_MAX) : 0;
}

/** One bounded step, in percent, from where the weight is to where the answers would have it. */
function stepTo(from: number, shift: number): number {
  const target = clamp(Math.round(shift * 100), SHIFT_MAX);
  return from + clamp(target - from, STEP_MAX);
}

const weightAt = (term: Term, percent: number) => Math.round(WEIGHTS[term] * (100 + percent) * 100) / 10_000;

const countPeople = (answers: readonly Answer[]) => new Set(answers.map(({ personId }) => personId)).size;

function isEnough(answers: readonly Answer[], least: number): boolean {
  if (countAnswers(answers) < least) return false;
  const people = new Set<string>();
  return answers.some(({ personId }) => people.add(personId).size >= PEOPLE_MIN);
}

type Figures = Pick<LessonFigures, 'events' | 'good' | 'people' | 'without'>;

const countGood = (answers: readonly Answer[]) =>
  countAnswers(answers.filter(({ goodness }) => goodness > 0.5));

function countFigures(term: Term, answers: readonly Answer[]): Figures {
  const own = answers.filter(({ terms }) => terms.has(term));
  const others = answers.filter(({ terms }) => !terms.has(term));
  const figures = { events: countAnswers(own), good: countGood(own), people: countPeople(own) };
  if (!isEnough(others, 1)) return figures;
  return { ...figures, without: { events: countAnswers(others), good: countGood(others) } };
}

/** Useful more often with it than without and yet counting less, or the reverse: nobody could follow that. */
function isContradicted(shift: number, { good, events, without }: Figures): boolean {
  if (!without) return false;
  return (good / events - without.good / without.events) * shift <= 0;
}

function learnTerm(
  term: Term,
  shift: number,
  before: number | undefined,
  figures: Figures | undefined,
): Lesson | undefined {
  const spoken = figures && !isContradicted(shift, figures) ? figures : undefined;
  const percent = stepTo(percentOf(term, before), spoken ? shift : 0);
  if (percent === 0) return undefined;
  const isSaid = spoken && percent * shift > 0;
  const told = {
    term,
    before: WEIGHTS[term],
    after: weightAt(term, percent),
    // What goes back is told without figures: they may be of few people by now.
    ...(isSaid ? spoken : { events: 0, good: 0, people: 0 }),
  };
  return { ...told, text: tellLesson(told) };
}

/**
 * One step on from `previous`, the same for the same events in any order. Where they are too few, or no longer speak of a term, its
 * weight goes back to the hand-set one, by such steps too.
 */
export function learnWeights(events: readonly VerdictEvent[], previous: LearnedWeights = {}): Learned {
  const answers = answersOf(events.filter(isHeard));
  const counted = isEnough(answers, EVENTS_MIN)
    ? LEARNABLE.filter((term) =>
        isEnough(
          answers.filter(({ terms }) => terms.has(term)),
          TERM_EVENTS_MIN,
        ),
      )
    : [];
  const shifts = findShifts(answers, counted);
  const lessons = LEARNABLE.flatMap((term) => {
    const figures = shifts.has(term) ? countFigures(term, answers) : undefined;
    return learnTerm(term, shifts.get(term) ?? 0, previous[term], figures) ?? [];
  });
  return {
    weights: Object.fromEntries(lessons.map(({ term, after }) => [term, after])),
    lessons,
    events: countAnswers(answers),
  };
}
