/** The tally of a practice: likes, comments and what colleagues reported, counted from their own rows. */
import type { Evidence } from '#contract/evidence';
import type { Reader } from './ports.ts';
import type { PersonRow } from './rows/directory.ts';
import type { PracticeRow, ReuseRow, Tally } from './rows/practices.ts';
import type { WriteScope } from './scope.ts';

/** Places named under a practice; more would be a list nobody reads. */
const PLACES_MAX = 5;

function mostFrequent(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const ranked = [...times].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return ranked.slice(0, PLACES_MAX).map(([name]) => name);
}

/** When the latest thing was said of a reuse. */
const spokenAt = ({ at, settledAt }: ReuseRow): string => settledAt ?? at;

function sumEvidence(reuses: readonly ReuseRow[], by: ReadonlyMap<string, PersonRow>): Evidence {
  const people = reuses.flatMap(({ personId }) => by.get(personId) ?? []);
  const lastAt = reuses.map(spokenAt).toSorted().at(-1);
  return {
    tried: reuses.length,
    worked: reuses.filter(({ verdict }) => verdict === 'worked').length,
    failed: reuses.filter(({ verdict }) => verdict === 'failed').length,
    units: mostFrequent(people.map(({ unit }) => unit)),
    regions: mostFrequent(people.map(({ region }) => region)),
    ...(lastAt === undefined ? {} : { lastAt }),
  };
}

/** One of its authors. */
export function isBy({ authorId, alsoByIds = [] }: PracticeRow, personId: string): boolean {
  return authorId === personId || alsoByIds.includes(personId);
}

/** Counts anew. Declines are nobody's business, and the author's own word is no evidence. */
export async function tallyPractice(db: Reader, row: PracticeRow): Promise<Tally> {
  const where = { practiceId: row.id };
  const told = (await db.list('reuses', { where })).filter(
    ({ verdict, personId }) => verdict !== 'declined' && !isBy(row, personId),
  );
  const by = new Map<string, PersonRow>();
  for (const { personId } of told) {
    const person = await db.get('people', personId);
    if (person) by.set(personId, person);
  }
  return {
    likes: await db.count('likes', where),
    comments: await db.count('comments', where),
    evidence: sumEvidence(told, by),
  };
}

/**
 * Counts anew and puts the practice, so that it gets a new `seq` and every synchronised reader hears of it.
 * Returns the row as it now is.
 */
export async function retally(
  { db, announce }: Pick<WriteScope, 'db' | 'announce'>,
  row: PracticeRow,
): Promise<PracticeRow> {
  const counted = { ...row, tally: await tallyPractice(db, row) };
  await db.put('practices', counted);
  announce({ type: 'practice', practiceId: row.id });
  return counted;
}
