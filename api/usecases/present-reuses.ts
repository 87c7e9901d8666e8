/** Reuses with the colleagues who reported them; where a practice was tried stays out, since it tells of a record. */
import type { Picture } from '#contract/picture';
import type { Reuse } from '#contract/reuse';
import type { Reader } from './ports.ts';
import type { ReuseRow } from './rows/practices.ts';
import { presentPeople } from './present-person.ts';

export async function presentReuses(db: Reader, rows: readonly ReuseRow[]): Promise<Reuse[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ personId }) => personId),
  );
  const pictureOf = await presentPictures(db, rows);
  return rows.map(({ id, practiceId, personId, verdict, reason, note, pictures, at, settledAt }) => ({
    id,
    practiceId,
    by: personOf(personId),
    verdict,
    at,
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    ...(pictures === undefined ? {} : { pictures: pictures.flatMap(pictureOf) }),
    ...(settledAt === undefined ? {} : { settledAt }),
  }));
}

/** By id; one that is gone is nothing. */
async function presentPictures(db: Reader, rows: readonly ReuseRow[]): Promise<(id: string) => Picture[]> {
  const ids = [...new Set(rows.flatMap(({ pictures = [] }) => pictures))];
  const found = await Promise.all(ids.map((id) => db.get('pictures', id)));
  const known = new Map(
    found.flatMap((row) =>
      row ? [[row.id, { id: row.id, width: row.width, height: row.height, alt: row.alt }] as const] : [],
    ),
  );
  return (id) => {
    const picture = known.get(id);
    return picture ? [picture] : [];
  };
}
