/** Composes one person's week: their own practices first, then what was said to them, what they follow, what worked elsewhere. */
import type { Digest } from '#contract/digest';
import type { Lang } from '#contract/words';
import { groupOf } from '#domain/notification-groups';
import { topicsOf } from '../follows/topics-of.ts';
import { presentNotifications } from '../list-notifications.ts';
import { presentPeople } from '../present-person.ts';
import type { Reader } from '../ports.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { PracticeRow, ReuseRow } from '../rows/practices.ts';
import { isWithin, spokenAt, type Span, type Week } from './read-week.ts';

/** A letter of more than a screen is read by nobody. */
const MINE_MAX = 5;
const TOLD_MAX = 5;
const FOLLOWED_MAX = 5;
const ELSEWHERE_MAX = 3;
const REGIONS_MAX = 3;
/** Rows of the feed that are looked at for what a person follows; a company shares fewer in a week. */
const FEED_MAX = 500;

type Mine = Digest['mine'][number];

const count = (reuses: readonly ReuseRow[], verdict: ReuseRow['verdict']): number =>
  reuses.filter((each) => each.verdict === verdict).length;

async function listRegions(db: Reader, reuses: readonly ReuseRow[]): Promise<string[]> {
  const personOf = await presentPeople(
    db,
    reuses.map(({ personId }) => personId),
  );
  const times = new Map<string, number>();
  for (const { personId } of reuses) {
    const { region } = personOf(personId);
    if (region !== '') times.set(region, (times.get(region) ?? 0) + 1);
  }
  const ranked = [...times].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return ranked.slice(0, REGIONS_MAX).map(([region]) => region);
}

/** What became of one practice; undefined where nothing did. */
async function sumUp(
  db: Reader,
  { id, title, authorId }: PracticeRow,
  span: Span,
): Promise<Mine | undefined> {
  const all = await db.list('reuses', { where: { practiceId: id } });
  const reuses = all.filter(
    (reuse) => reuse.verdict !== 'declined' && reuse.personId !== authorId && isWithin(span, spokenAt(reuse)),
  );
  const children = await db.list('practices', { where: { parentId: id, status: 'live' } });
  const adapted = children.filter((child) => child.authorId !== authorId && isWithin(span, child.at)).length;
  if (reuses.length + adapted === 0) return undefined;
  const worked = count(reuses, 'worked');
  const failed = count(reuses, 'failed');
  const tried = count(reuses, 'tried');
  return { id, title, tried, worked, failed, adapted, regions: await listRegions(db, reuses) };
}

async function listMine(db: Reader, { id: authorId }: PersonRow, span: Span): Promise<Mine[]> {
  const own = await db.list('practices', { where: { authorId, status: 'live' } });
  const summed = await Promise.all(own.map((row) => sumUp(db, row, span)));
  return summed
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.worked - a.worked || b.tried - a.tried || a.title.localeCompare(b.title))
    .slice(0, MINE_MAX);
}

/** Only what still waits: what was read in the widget is no news by letter. */
async function listTold(db: Reader, { id: personId }: PersonRow, span: Span) {
  const unread = await db.list('notifications', { where: { personId, read: false }, order: '-at' });
  const told = unread.filter(
    ({ kind, at }) => ['named', 'asked'].includes(groupOf(kind)) && isWithin(span, at),
  );
  return presentNotifications(db, told.slice(0, TOLD_MAX));
}

async function listFollowed(db: Reader, { id: personId }: PersonRow, span: Span): Promise<PracticeRow[]> {
  const topics = new Set((await db.list('follows', { where: { personId } })).map(({ topic }) => topic));
  if (topics.size === 0) return [];
  const recent = await db.list('practices', { where: { status: 'live' }, order: '-at', limit: FEED_MAX });
  return recent.filter(
    (row) =>
      isWithin(span, row.at) && row.authorId !== personId && topicsOf(row).some((topic) => topics.has(topic)),
  );
}

export async function composeDigest(
  db: Reader,
  person: PersonRow,
  { span, proven }: Week,
  lang: Lang,
): Promise<Digest> {
  const followed = (await listFollowed(db, person, span)).slice(0, FOLLOWED_MAX);
  const elsewhere = proven
    .filter(({ practice }) => practice.unit !== person.unit && practice.authorId !== person.id)
    .slice(0, ELSEWHERE_MAX);
  const shown = [...followed, ...elsewhere.map(({ practice }) => practice)];
  const personOf = await presentPeople(
    db,
    shown.map(({ authorId }) => authorId),
  );
  const line = ({ id, title, authorId }: PracticeRow) => ({ id, title, author: personOf(authorId) });
  return {
    lang,
    ...span,
    mine: await listMine(db, person, span),
    told: await listTold(db, person, span),
    followed: followed.map(line),
    elsewhere: elsewhere.map(({ practice, worked }) => ({ ...line(practice), worked })),
  };
}

/** Something to say to this person: what only others did elsewhere is no reason to write. */
export const isWorthSending = ({ mine, told, followed }: Digest): boolean =>
  mine.length + told.length + followed.length > 0;
