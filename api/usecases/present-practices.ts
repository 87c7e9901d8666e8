/** Practices as one person may read them; what that person did with each is told to nobody else. */
import type { Picture } from '#contract/picture';
import type { Practice, PracticeView } from '#contract/practice';
import type { Reader } from './ports.ts';
import type { PracticeRow, ReuseRow } from './rows/practices.ts';
import { presentPeople } from './present-person.ts';
import { tallyPractice } from './tally-practice.ts';

type Mine = PracticeView['mine'];

async function presentPictures(db: Reader, ids: readonly string[]): Promise<Picture[]> {
  const rows = await Promise.all(ids.map((id) => db.get('pictures', id)));
  return rows.flatMap((row) =>
    row ? { id: row.id, width: row.width, height: row.height, alt: row.alt } : [],
  );
}

function essentials(row: PracticeRow) {
  const { id, rev, kind, lang, title, body, facets, status, official, at } = row;
  return { id, rev, kind, lang, title, body, facets, status, official, at };
}

/** Only keys that have a value, since an absent one and an undefined one are not the same on the wire. */
function optionals(row: PracticeRow): Partial<Practice> {
  const { customer, lever, objection, material, durationWeeks, difference } = row;
  const { parentId, replacedBy, retirement, editedAt, questionId } = row;
  const told = { customer, lever, objection, material, durationWeeks, difference };
  const all = { ...told, parentId, replacedBy, retirement, editedAt, questionId };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A person may report more than once, on several records: the last word is theirs. */
function lastWords(reuses: readonly ReuseRow[]): Map<string, ReuseRow> {
  const last = new Map<string, ReuseRow>();
  for (const reuse of reuses) {
    const known = last.get(reuse.practiceId);
    if (!known || (known.seq ?? 0) <= (reuse.seq ?? 0)) last.set(reuse.practiceId, reuse);
  }
  return last;
}

async function readMine(db: Reader, viewerId: string | undefined): Promise<(id: string) => Mine> {
  if (viewerId === undefined) return () => ({ liked: false });
  const where = { personId: viewerId };
  const liked = new Set((await db.list('likes', { where })).map(({ practiceId }) => practiceId));
  const said = lastWords(await db.list('reuses', { where }));
  return (id) => {
    const reuse = said.get(id);
    return { liked: liked.has(id), ...(reuse ? { verdict: reuse.verdict, reuseId: reuse.id } : {}) };
  };
}

/** Everybody whose name stands on it. */
function namedIn({ authorId, askedById, alsoByIds = [] }: PracticeRow): string[] {
  return [authorId, ...alsoByIds, ...(askedById === undefined ? [] : [askedById])];
}

/** In the order given. Without a viewer, nobody's. Reads what the viewer did once for all of them. */
export async function presentPractices(
  db: Reader,
  viewerId: string | undefined,
  rows: readonly PracticeRow[],
): Promise<PracticeView[]> {
  if (rows.length === 0) return [];
  const personOf = await presentPeople(db, rows.flatMap(namedIn));
  const mineOf = await readMine(db, viewerId);
  const views: PracticeView[] = [];
  for (const row of rows) {
    views.push({
      ...essentials(row),
      ...optionals(row),
      // The author as they were when they shared: somebody who moves on does not take the practice's place along.
      author: { ...personOf(row.authorId), unit: row.unit, region: row.region },
      ...(row.askedById === undefined ? {} : { askedBy: personOf(row.askedById) }),
      ...(row.alsoByIds ? { alsoBy: row.alsoByIds.map((id) => personOf(id)) } : {}),
      pictures: await presentPictures(db, row.pictures),
      ...(row.tally ?? (await tallyPractice(db, row))),
      mine: mineOf(row.id),
    });
  }
  return views;
}

/** One of them. */
export async function presentPractice(db: Reader, viewerId: string, row: PracticeRow): Promise<PracticeView> {
  const [view] = await presentPractices(db, viewerId, [row]);
  if (!view) throw new Error('A practice was presented as nothing');
  return view;
}
