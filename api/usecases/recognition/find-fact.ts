/** Finds the fact that a recognition names, and whose it is. A fact that does not exist, is hidden or is another's is undefined. */
import type { Fact, FactName } from '#contract/recognition';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { SiteAnswerRow } from '../rows/agreements.ts';
import type { PracticeRow } from '../rows/practices.ts';

export interface FoundFact {
  /** As everybody may read it. */
  readonly fact: Fact;
  /** The person's unit then, and the one that took it up. */
  readonly units: readonly string[];
  readonly title: string;
}
type Find = (db: Reader, personId: string, id: string) => Promise<FoundFact | undefined>;

const told = ({ id, title }: PracticeRow) => ({ title, practiceId: id });

/** Both sides of a reuse can be congratulated: who shared, and who took it up. A decline is no fact for others. */
const findReuse: Find = async (db, personId, id) => {
  const reuse = await db.get('reuses', id);
  const practice = reuse && (await db.get('practices', reuse.practiceId));
  if (!reuse || reuse.verdict === 'declined' || practice?.status !== 'live') return undefined;
  if (personId !== reuse.personId && personId !== practice.authorId) return undefined;
  const personOf = await presentPeople(db, [reuse.personId]);
  const by = personOf(reuse.personId);
  const other = personId === reuse.personId ? {} : { by };
  return {
    fact: { kind: 'reuse', id, ...told(practice), verdict: reuse.verdict, ...other },
    units: [...new Set([practice.unit, by.unit])],
    title: practice.title,
  };
};

/** What was withdrawn was not shared; the first of the others is the first. */
export async function readFirstShare(db: Reader, personId: string): Promise<PracticeRow | undefined> {
  const shared = await db.list('practices', { where: { authorId: personId } });
  return shared.filter(({ status }) => status !== 'withdrawn').toSorted(byTime)[0];
}

const findFirstShare: Find = async (db, personId, id) => {
  const first = await readFirstShare(db, personId);
  if (first?.id !== id || first.status !== 'live') return undefined;
  return { fact: { kind: 'first-share', id, ...told(first) }, units: [first.unit], title: first.title };
};
const byTime = (a: PracticeRow, b: PracticeRow) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

/** Only a pass that the person shows: another one nobody can know of. */
const findQuizPass: Find = async (db, personId, id) => {
  const attempt = await db.get('attempts', `${id}:${personId}`);
  const quiz = await db.get('quizzes', id);
  const person = await db.get('people', personId);
  if (!quiz || !person || attempt?.passed !== true || !attempt.shown) return undefined;
  return { fact: { kind: 'quiz-pass', id, title: quiz.title }, units: [person.unit], title: quiz.title };
};

/** The first signature under an agreement; a site taken out since was signed all the same. */
export async function readFirstSignature(
  db: Reader,
  agreementId: string,
): Promise<SiteAnswerRow | undefined> {
  const answers = await db.list('siteAnswers', { where: { agreementId } });
  return answers
    .filter(({ state }) => state === 'signed')
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))[0];
}

/** Who signed the first site: it is pinned in their unit, and in that of who signed the agreement. */
const findFirstSite: Find = async (db, personId, id) => {
  const agreement = await db.get('agreements', id);
  const first = await readFirstSignature(db, id);
  const person = await db.get('people', personId);
  if (agreement?.status !== 'live' || !person || first?.personId !== personId) return undefined;
  const { name: title, ownerId } = agreement;
  const owner = await db.get('people', ownerId);
  const units = new Set([person.unit, ...(owner ? [owner.unit] : [])]);
  return { fact: { kind: 'first-site', id, title }, units: [...units], title };
};

const FINDERS: Readonly<Record<FactName['kind'], Find>> = {
  reuse: findReuse,
  'first-share': findFirstShare,
  'quiz-pass': findQuizPass,
  'first-site': findFirstSite,
};

export function findFact(
  db: Reader,
  personId: string,
  { kind, id }: FactName,
): Promise<FoundFact | undefined> {
  return FINDERS[kind](db, personId, id);
}
