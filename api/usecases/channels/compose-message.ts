/** What a channel is told, before it has the form of Slack or Teams; undefined where there is nothing to say any more. */
import type { Lang } from '#contract/words';
import { linkTo } from '../letters/letter-parts.ts';
import { readWeek } from '../letters/read-week.ts';
import { presentPeople } from '../present-person.ts';
import type { Reader } from '../ports.ts';
import type { ChannelRow, DeliveryRow } from '../rows/letters.ts';
import type { PracticeRow } from '../rows/practices.ts';
import { isAbout } from './queue-delivery.ts';

export interface MessageLine {
  readonly title: string;
  /** Who, where, and what came of it. */
  readonly said: string;
  readonly url: string;
}
export interface Message {
  readonly heading: string;
  readonly lines: readonly MessageLine[];
  readonly open: { readonly label: string; readonly url: string };
}

const WEEK_MS = 7 * 86_400_000;
const LINES_MAX = 5;
const FEED_MAX = 500;
const WORDS = {
  fr: {
    practice: 'Une nouvelle pratique',
    week: 'La semaine sur Relais',
    trial: 'Ce salon recevra les nouvelles de Relais.',
    open: 'Ouvrir dans Relais',
    worked: (n: number) => (n > 1 ? `gagnée ${n} fois cette semaine` : 'gagnée une fois cette semaine'),
  },
  en: {
    practice: 'A new practice',
    week: 'The week on Relais',
    trial: 'This channel will hear from Relais.',
    open: 'Open in Relais',
    worked: (n: number) => (n > 1 ? `won ${n} times this week` : 'won once this week'),
  },
} as const satisfies Record<Lang, unknown>;

interface Scope {
  readonly db: Reader;
  readonly url: string;
  /** Milliseconds since 1970: when the delivery was asked for. */
  readonly now: number;
}

async function listLines(
  { db, url }: Scope,
  rows: readonly PracticeRow[],
  more: (row: PracticeRow) => string | undefined,
): Promise<MessageLine[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map((row) => {
    const { name, unit, region } = personOf(row.authorId);
    const said = [name, unit, region, more(row)].filter(Boolean).join(' · ');
    return { title: row.title, said, url: linkTo(url, 'feed', row.id) };
  });
}

/** What worked first, then what is new. */
async function composeWeek(scope: Scope, channel: ChannelRow): Promise<Message | undefined> {
  const { db, now, url } = scope;
  const words = WORDS[channel.lang];
  const from = new Date(now - WEEK_MS).toISOString();
  const { proven } = await readWeek(db, { from, until: new Date(now).toISOString() });
  const worked = proven.filter(({ practice }) => isAbout(channel, practice));
  const counts = new Map(worked.map((each) => [each.practice.id, each.worked]));
  const recent = await db.list('practices', { where: { status: 'live' }, order: '-at', limit: FEED_MAX });
  const fresh = recent.filter((row) => row.at >= from && isAbout(channel, row) && !counts.has(row.id));
  const rows = [...worked.map(({ practice }) => practice), ...fresh].slice(0, LINES_MAX);
  if (rows.length === 0) return undefined;
  const sayWorked = ({ id }: PracticeRow) => {
    const count = counts.get(id);
    return count === undefined ? undefined : words.worked(count);
  };
  const lines = await listLines(scope, rows, sayWorked);
  return { heading: words.week, lines, open: { label: words.open, url: linkTo(url, 'feed') } };
}

async function composePractice(scope: Scope, channel: ChannelRow, id: string): Promise<Message | undefined> {
  const row = await scope.db.get('practices', id);
  // Taken back within its moment: nobody hears of it.
  if (row?.status !== 'live') return undefined;
  const words = WORDS[channel.lang];
  const lines = await listLines(scope, [row], ({ customer }) => customer);
  return { heading: words.practice, lines, open: { label: words.open, url: linkTo(scope.url, 'feed', id) } };
}

export async function composeMessage(
  scope: Scope,
  channel: ChannelRow,
  { what, aboutId }: DeliveryRow,
): Promise<Message | undefined> {
  if (what === 'practice') return composePractice(scope, channel, aboutId);
  if (what === 'week') return composeWeek(scope, channel);
  const words = WORDS[channel.lang];
  return { heading: words.trial, lines: [], open: { label: words.open, url: linkTo(scope.url, 'feed') } };
}
