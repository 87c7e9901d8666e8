/** Collects what people did, as the ledger of the pulse takes it. Declines are not read: they are nobody's business. */
import { rootSectorOf } from '#domain/map/root-sector';
import { cutCompany, type Grid } from '#domain/pulse/cut-company';
import type { Deeds, Told } from '#domain/pulse/ledger';
import type { Deed } from '#domain/pulse/shelter-weeks';
import { weekOf, WEEK_MS } from '#domain/pulse/weeks';
import type { Reader } from '../ports.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { CommentRow, LikeRow, PracticeRow, ReuseRow } from '../rows/practices.ts';
import type { AnswerRow } from '../rows/questions.ts';
import type { RecognitionRow } from '../rows/recognitions.ts';
import type { Pause } from '../scope.ts';

const HOUR_MS = 3_600_000;

interface Rows {
  readonly practices: ReadonlyMap<string, PracticeRow>;
  readonly reuses: readonly ReuseRow[];
  readonly comments: readonly CommentRow[];
  readonly likes: readonly LikeRow[];
  readonly answers: readonly AnswerRow[];
  readonly recognitions: readonly RecognitionRow[];
}
interface Places {
  readonly grid: Grid;
  /** Undefined for who is unknown, or in no piece. */
  pieceOf(id: string): number | undefined;
}

async function readRows(db: Reader, pause: Pause): Promise<Rows> {
  const practices = await db.list('practices');
  await pause();
  const reuses = await db.list('reuses');
  await pause();
  return {
    practices: new Map(practices.map((row) => [row.id, row])),
    reuses: reuses.filter(({ verdict }) => verdict !== 'declined'),
    comments: await db.list('comments'),
    likes: await db.list('likes'),
    answers: await db.list('answers'),
    recognitions: await db.list('recognitions'),
  };
}

const weeks = new Map<string, number>();

/** A hundred thousand rows lie on a few hundred days: each is read once. */
function weekAt(iso: string): number {
  const day = iso.slice(0, 10);
  const known = weeks.get(day);
  if (known !== undefined) return known;
  const week = weekOf(Date.parse(day));
  weeks.set(day, week);
  return week;
}

const deed = (person: string, at: string, contributes: boolean): Deed => ({
  person,
  week: weekAt(at),
  contributes,
});

/** Everything useful, of everybody; who merely looked left no trace and is not here. */
function listDeeds({ practices, reuses, comments, likes, answers, recognitions }: Rows): Deed[] {
  return [
    ...[...practices.values()].map(({ authorId, at }) => deed(authorId, at, true)),
    ...comments.map(({ authorId, at }) => deed(authorId, at, true)),
    ...answers.map(({ authorId, at }) => deed(authorId, at, true)),
    ...recognitions.map(({ byId, at }) => deed(byId, at, true)),
    ...likes.map(({ personId, at }) => deed(personId, at, false)),
    ...reuses.flatMap(({ personId, at, settledAt }) => [
      deed(personId, at, false),
      ...(settledAt ? [deed(personId, settledAt, false)] : []),
    ]),
  ];
}

/** Practice → the moment of the first like, comment or reuse of somebody else. Times of one form compare as texts. */
function firstReactions({ practices, reuses, comments, likes }: Rows): Map<string, string> {
  const first = new Map<string, string>();
  const react = (practiceId: string, personId: string, at: string) => {
    if (practices.get(practiceId)?.authorId === personId) return;
    const known = first.get(practiceId);
    if (known === undefined || at < known) first.set(practiceId, at);
  };
  for (const { practiceId, personId, at } of likes) react(practiceId, personId, at);
  for (const { practiceId, personId, at } of reuses) react(practiceId, personId, at);
  for (const { practiceId, authorId, at } of comments) react(practiceId, authorId, at);
  return first;
}

/** A practice is told of once its week of waiting is over, so that a late reaction changes nothing that was told. */
function listReactions(rows: Rows, { pieceOf }: Places): Deeds['reactions'] {
  const first = firstReactions(rows);
  return [...rows.practices.values()].flatMap(({ id, authorId, at, status }) => {
    const piece = pieceOf(authorId);
    if (piece === undefined || status === 'withdrawn') return [];
    const reacted = first.get(id);
    const waited = reacted === undefined ? Infinity : Math.max(0, Date.parse(reacted) - Date.parse(at));
    const hours = Math.min(waited, WEEK_MS) / HOUR_MS;
    return { key: `${piece}`, piece, week: weekOf(Date.parse(at) + WEEK_MS), sides: [authorId], hours };
  });
}

function listShares({ practices }: Rows, { pieceOf }: Places): Deeds['shares'] {
  return [...practices.values()].flatMap(({ authorId, at, status, sector: own }) => {
    const piece = pieceOf(authorId);
    if (piece === undefined || status !== 'live') return [];
    const sector = own === undefined ? '' : rootSectorOf(own);
    return { key: `${piece} ${sector}`, piece, sector, week: weekAt(at), sides: [authorId] };
  });
}

function listReuses(
  { practices, reuses }: Rows,
  { pieceOf, grid }: Places,
): Pick<Deeds, 'reuses' | 'verdicts'> {
  const taken: Deeds['reuses'][number][] = [];
  const verdicts: Deeds['verdicts'][number][] = [];
  for (const { practiceId, personId, verdict, at, settledAt } of reuses) {
    const practice = practices.get(practiceId);
    const piece = pieceOf(personId);
    // One's own word about one's own practice is no reuse.
    if (!practice || piece === undefined || practice.authorId === personId) continue;
    const from = grid.units.includes(practice.unit) ? practice.unit : undefined;
    const sides = [personId, practice.authorId];
    taken.push({ key: `${piece} ${from ?? ''}`, piece, from, week: weekAt(at), sides });
    if (verdict === 'tried') continue;
    const worked = verdict === 'worked';
    const week = weekAt(settledAt ?? at);
    verdicts.push({ key: `${piece} ${verdict}`, piece, worked, week, sides: [personId] });
  }
  return { reuses: taken, verdicts };
}

/** Managers are few: of the whole company, and told apart only by whether the word crossed from one unit to another. */
function listRecognitions({ recognitions }: Rows, people: readonly PersonRow[]): Deeds['recognitions'] {
  const unit = new Map(people.map((person) => [person.id, person.unit]));
  return recognitions.map(({ byId, personId, at }) => {
    const across = unit.get(byId) !== unit.get(personId);
    return { key: String(across), across, week: weekAt(at), sides: [byId, personId] };
  });
}

function placePeople(people: readonly PersonRow[]): Places {
  const grid = cutCompany(people.filter(({ active }) => active));
  const piece = new Map(people.map((person) => [person.id, grid.pieceOf(person)]));
  return { grid, pieceOf: (id) => piece.get(id) };
}

/** A company of two thousand is a tenth of a second in all: between its parts the others have their turn. */
export async function collectDeeds(db: Reader, pause: Pause): Promise<Told> {
  const people = await db.list('people');
  const places = placePeople(people);
  await pause();
  const rows = await readRows(db, pause);
  await pause();
  const shares = listShares(rows, places);
  await pause();
  const did = listDeeds(rows);
  await pause();
  const taken = listReuses(rows, places);
  await pause();
  const reactions = listReactions(rows, places);
  return {
    grid: places.grid,
    members: people.flatMap(({ id, active, at }) => {
      const piece = places.pieceOf(id);
      return active && piece !== undefined ? { id, piece, since: weekAt(at) } : [];
    }),
    did,
    catalogue: shares.map(({ sector, piece }) => ({ sector, piece })),
    shares,
    ...taken,
    reactions,
    recognitions: listRecognitions(rows, people),
  };
}
