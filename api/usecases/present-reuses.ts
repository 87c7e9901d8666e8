/** Reuses with the colleagues who reported them; where a practice was tried stays out, since it tells of a record. */
import type { Reuse } from '#contract/reuse';
import type { Reader } from './ports.ts';
import type { ReuseRow } from './rows/practices.ts';
import { presentPeople } from './present-person.ts';

export async function presentReuses(db: Reader, rows: readonly ReuseRow[]): Promise<Reuse[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ id, practiceId, personId, verdict, reason, note, at, settledAt }) => ({
    id,
    practiceId,
    by: personOf(personId),
    verdict,
    at,
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    ...(settledAt === undefined ? {} : { settledAt }),
  }));
}
