/** A company of three units with a past, on the stage of the use-case tests. */
import { randomUUID } from 'node:crypto';
import type { Writer } from '../../../../api/usecases/ports.ts';
import type { PracticeRow } from '../../../../api/usecases/rows/practices.ts';
import { person, setStage, START, type Stage } from '../stage.ts';

const DAY_MS = 86_400_000;
export const UNITS = ['Hotels', 'Offices', 'Trade'] as const;
export const daysAgo = (days: number): string => new Date(START - days * DAY_MS).toISOString();

/** Twelve reps in each unit: `h0` to `h11`, `o0`…, `t0`…. */
export const REPS = UNITS.flatMap((unit) =>
  Array.from({ length: 12 }, (_, at) =>
    person(`${unit[0]?.toLowerCase()}${at}`, 'rep', { unit, region: at < 6 ? 'Lyon' : 'Lille' }),
  ),
);

export function recipe(authorId: string, days: number, more: Partial<PracticeRow> = {}): PracticeRow {
  const author = REPS.find(({ id }) => id === authorId);
  return {
    id: randomUUID(),
    rev: 1,
    kind: 'practice',
    lang: 'fr',
    title: `Une recette de ${authorId}`,
    body: '',
    authorId,
    unit: author?.unit ?? 'Hotels',
    region: author?.region ?? 'Lyon',
    facets: { sector: 'hotel' },
    sector: 'hotel',
    pictures: [],
    status: 'live',
    official: false,
    at: daysAgo(days),
    ...more,
  };
}

export async function takeUp(
  db: Writer,
  practiceId: string,
  personId: string,
  days: number,
  settled?: number,
) {
  await db.put('reuses', {
    id: randomUUID(),
    practiceId,
    personId,
    verdict: settled === undefined ? 'tried' : 'worked',
    facets: {},
    at: daysAgo(days),
    ...(settled === undefined ? {} : { settledAt: daysAgo(settled) }),
  });
}

/** Hotels shared ten recipes three weeks ago; Offices took six of them up, and Trade two. */
export async function setCompany(more: (db: Writer) => Promise<void> = async () => {}): Promise<Stage> {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    for (const row of REPS) await db.put('people', row);
    const shared = Array.from({ length: 10 }, (_, at) => recipe(`h${at}`, 24));
    for (const row of shared) await db.put('practices', row);
    for (const [at, row] of shared.entries()) {
      if (at < 6) await takeUp(db, row.id, `o${at}`, 17, 10);
      if (at < 2) await takeUp(db, row.id, `t${at}`, 17);
    }
    await more(db);
  });
  // The hourly chore closes the weeks that are over.
  await stage.useCases.tend();
  return stage;
}
