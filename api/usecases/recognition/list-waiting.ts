/**
 * What one person of a team waits to hear of: made things to which nobody answered. It tells nothing of what they did not
 * do, when they were there, or how they compare.
 */
import { workingTimeBetween } from '#domain/calendar/working-days';
import type { Country } from '#domain/calendar/public-holidays';
import type { Waiting } from '#contract/recognition';
import { listAnswers } from '../agreement/list-answers.ts';
import { presentPerson } from '../present-person.ts';
import type { Reader } from '../ports.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { PracticeRow, ReuseRow } from '../rows/practices.ts';
import { findFact } from './find-fact.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A share that nobody answered in this time is noticed by its author as silence. */
export const SILENCE_HOURS = 40;
/** Older than that, a word would come too late to be one. */
const WORTH_DAYS = 14;
const NEWCOMER_DAYS = 30;

interface Asked {
  readonly db: Reader;
  readonly now: number;
  /** Who would speak. */
  readonly managerId: string;
  readonly person: PersonRow;
  /** Whose holidays count for no silence. */
  readonly country?: Country | undefined;
}
type FactKind = NonNullable<Waiting['fact']>['kind'];

const ageOf = (at: string, now: number): number => now - Date.parse(at);
const spokenAt = ({ at, settledAt }: ReuseRow): string => settledAt ?? at;

async function withFact(asked: Asked, kind: FactKind, id: string) {
  const { db, person } = asked;
  const said = await db.list('recognitions', { where: { personId: person.id, factId: id } });
  const found = said.length > 0 ? undefined : await findFact(db, person.id, { kind, id });
  return found?.fact;
}

async function waitForFirst(asked: Asked, practice: PracticeRow): Promise<Waiting[]> {
  const { db, managerId, person, now } = asked;
  const fact =
    ageOf(practice.at, now) < WORTH_DAYS * DAY_MS && (await withFact(asked, 'first-share', practice.id));
  if (!fact || (await db.get('likes', `${practice.id}:${managerId}`))) return [];
  const { id, title, at } = practice;
  return [{ kind: 'first-share', person: presentPerson(person), fact, practice: { id, title }, at }];
}

/** The latest from another unit; one word for a practice is enough, so an earlier recognition of any of them settles it. */
async function waitForReuse(asked: Asked, practice: PracticeRow): Promise<Waiting[]> {
  const { db, person, now } = asked;
  const all = await db.list('reuses', { where: { practiceId: practice.id } });
  const recent = all.filter(
    (reuse) => reuse.verdict !== 'declined' && ageOf(spokenAt(reuse), now) < WORTH_DAYS * DAY_MS,
  );
  const far: { reuse: ReuseRow; fact: NonNullable<Waiting['fact']> }[] = [];
  for (const reuse of recent) {
    const fact = await withFact(asked, 'reuse', reuse.id);
    const isSaid = !fact && (await db.count('recognitions', { personId: person.id, factId: reuse.id })) > 0;
    if (isSaid) return [];
    if (fact?.by && fact.by.unit !== practice.unit) far.push({ reuse, fact });
  }
  const last = far.toSorted((a, b) => spokenAt(a.reuse).localeCompare(spokenAt(b.reuse))).at(-1);
  if (!last) return [];
  const { id, title } = practice;
  const at = spokenAt(last.reuse);
  return [
    { kind: 'cross-unit-reuse', person: presentPerson(person), fact: last.fact, practice: { id, title }, at },
  ];
}

async function hasReaction(db: Reader, { id, authorId }: PracticeRow): Promise<boolean> {
  const where = { practiceId: id };
  const likes = await db.list('likes', { where });
  const comments = await db.list('comments', { where });
  const reuses = await db.list('reuses', { where });
  const by = [
    ...likes.map(({ personId }) => personId),
    ...comments.map((comment) => comment.authorId),
    ...reuses.filter(({ verdict }) => verdict !== 'declined').map(({ personId }) => personId),
  ];
  return by.some((personId) => personId !== authorId);
}

async function waitInSilence(asked: Asked, practice: PracticeRow): Promise<Waiting[]> {
  const { db, person, now, country } = asked;
  if (ageOf(practice.at, now) > WORTH_DAYS * DAY_MS) return [];
  // Nobody is silent on a Sunday: only the hours of working days count.
  const silence = workingTimeBetween(Date.parse(practice.at), now, country);
  if (silence < SILENCE_HOURS * HOUR_MS || (await hasReaction(db, practice))) return [];
  const { id, title, at } = practice;
  return [{ kind: 'no-reaction', person: presentPerson(person), practice: { id, title }, at }];
}

async function waitForQuizzes(asked: Asked): Promise<Waiting[]> {
  const { db, person, now } = asked;
  const passes = (await db.list('attempts', { where: { personId: person.id } })).filter(
    ({ passed, shown, finishedAt }) =>
      passed === true && shown && ageOf(finishedAt ?? '', now) < WORTH_DAYS * DAY_MS,
  );
  const waiting: Waiting[] = [];
  for (const { quizId, finishedAt = '' } of passes) {
    const fact = await withFact(asked, 'quiz-pass', quizId);
    if (fact) waiting.push({ kind: 'quiz-pass', person: presentPerson(person), fact, at: finishedAt });
  }
  return waiting;
}

/** Agreements whose first site they signed lately. */
async function waitForSites(asked: Asked): Promise<Waiting[]> {
  const { db, person, now } = asked;
  const answers = await listAnswers(db, { personId: person.id });
  const signed = answers.filter(({ state }) => state === 'signed');
  const waiting: Waiting[] = [];
  for (const [agreementId, [first]] of Map.groupBy(signed, (answer) => answer.agreementId)) {
    if (!first || ageOf(first.at, now) > WORTH_DAYS * DAY_MS) continue;
    const fact = await withFact(asked, 'first-site', agreementId);
    if (fact) waiting.push({ kind: 'first-site', person: presentPerson(person), fact, at: first.at });
  }
  return waiting;
}

export async function listWaiting(asked: Asked): Promise<Waiting[]> {
  const { db, person, now } = asked;
  const own = await db.list('practices', { where: { authorId: person.id, status: 'live' } });
  const waiting = [...(await waitForQuizzes(asked)), ...(await waitForSites(asked))];
  for (const practice of own) {
    const first = await waitForFirst(asked, practice);
    // One line for one thing: a first share that nobody answered is a first share.
    waiting.push(...(first.length > 0 ? first : await waitInSilence(asked, practice)));
    waiting.push(...(await waitForReuse(asked, practice)));
  }
  const isNew = ageOf(person.at, now) < NEWCOMER_DAYS * DAY_MS;
  if (isNew && own.length === 0) {
    waiting.push({ kind: 'newcomer', person: presentPerson(person), at: person.at });
  }
  return waiting;
}
