/** Compares a directory with the people who are known: what would change, and which lines cannot be taken. Changes nothing. */
import { fold } from '#domain/text/fold';
import { checkPeople, isEmail, type LineProblem, type PersonLine } from './check-people.ts';
import type { Random, Reader } from './ports.ts';
import type { PersonRow } from './rows/directory.ts';

export interface Directory {
  readonly lines: readonly PersonLine[];
  /** Lines that could not even be read. */
  readonly unreadable: readonly LineProblem[];
  /** People who are not in it stay as they are. */
  readonly keepAbsent: boolean;
}
export interface PeoplePlan {
  readonly created: readonly PersonRow[];
  readonly updated: readonly PersonRow[];
  readonly unchanged: number;
  /** Active today and not in the directory. */
  readonly leavers: readonly PersonRow[];
  readonly problems: readonly LineProblem[];
  /** Leavers of whose name somebody comes under another address: one person, most likely. */
  readonly lookalikes: readonly Lookalike[];
  /** Active people before. */
  readonly active: number;
}
export interface Lookalike {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}
export interface PlanScope {
  readonly db: Reader;
  readonly now: number;
  readonly random: Pick<Random, 'id'>;
}

const FIELDS = ['email', 'name', 'unit', 'region', 'role', 'managerId', 'active'] as const;
const isSame = (a: PersonRow, b: PersonRow): boolean => FIELDS.every((field) => a[field] === b[field]);

/**
 * A line whose e-mail cannot be read might be anybody's: then nobody counts as gone. A bad line with an e-mail still says
 * that its person is there.
 */
function findLeavers({ lines, unreadable, keepAbsent }: Directory, known: readonly PersonRow[]): PersonRow[] {
  if (keepAbsent || unreadable.length > 0 || lines.some(({ email }) => !isEmail(email))) return [];
  const emails = new Set(known.map(({ email }) => email));
  const present = new Set(
    lines.map(({ email, formerEmail = '' }) => (emails.has(email) ? email : formerEmail || email)),
  );
  return known.filter(({ active, email }) => active && !present.has(email));
}

/** What a person chose for themselves stays. */
function toRow(
  { name, email, unit, region, role = 'rep', manager }: PersonLine,
  before: PersonRow | undefined,
  ids: ReadonlyMap<string, string>,
  at: string,
): PersonRow {
  const id = ids.get(email) ?? '';
  const managerId = ids.get(manager);
  const lang = before?.lang;
  return {
    id,
    email,
    name,
    unit,
    region,
    role,
    active: true,
    at: before?.at ?? at,
    ...(managerId && { managerId }),
    ...(lang && { lang }),
  };
}

function findLookalikes(created: readonly PersonRow[], leavers: readonly PersonRow[]): Lookalike[] {
  const comers = new Map(created.map(({ name, email }) => [fold(name), email]));
  return leavers.flatMap(({ name, email: from }) => {
    const to = comers.get(fold(name));
    return to === undefined ? [] : [{ name, from, to }];
  });
}

export async function planPeople({ db, now, random }: PlanScope, directory: Directory): Promise<PeoplePlan> {
  const known = await db.list('people');
  const byEmail = new Map(known.map((person) => [person.email, person]));
  const beforeOf = ({ email, formerEmail = '' }: PersonLine) =>
    byEmail.get(email) ?? byEmail.get(formerEmail);
  const leavers = findLeavers(directory, known);
  const staying = known.filter((person) => person.active && !leavers.includes(person));
  const { good, problems } = checkPeople(directory.lines, staying);
  const ids = new Map(known.map(({ email, id }) => [email, id]));
  for (const line of good) if (!ids.has(line.email)) ids.set(line.email, beforeOf(line)?.id ?? random.id());
  const at = new Date(now).toISOString();
  const wanted = good.map((line) => {
    const before = beforeOf(line);
    return { before, person: toRow(line, before, ids, at) };
  });
  const changed = wanted.filter(({ before, person }) => !before || !isSame(before, person));
  const created = changed.filter(({ before }) => !before).map(({ person }) => person);
  return {
    created,
    updated: changed.filter(({ before }) => before).map(({ person }) => person),
    unchanged: wanted.length - changed.length,
    leavers,
    lookalikes: findLookalikes(created, leavers),
    problems: [...directory.unreadable, ...problems].toSorted((a, b) => a.line - b.line),
    active: known.filter(({ active }) => active).length,
  };
}
