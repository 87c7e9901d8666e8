/** Judges the lines of a directory: which can be taken, and why each other one cannot. Knows no file format. */
import type { Role } from '#contract/words';
import type { PersonRow } from './rows/directory.ts';

/** One person as the directory writes them; texts are trimmed, e-mails in lower case. */
export interface PersonLine {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly name: string;
  readonly email: string;
  /** The address under which they were known until now; empty or absent: the same. */
  readonly formerEmail?: string;
  readonly unit: string;
  readonly region: string;
  /** E-mail of the manager, or empty. */
  readonly manager: string;
  /** Undefined when `roleGiven` is no role. */
  readonly role: Role | undefined;
  readonly roleGiven: string;
}
export type LineFault =
  | 'unreadable'
  | 'no-name'
  | 'bad-email'
  | 'no-unit'
  | 'unknown-role'
  | 'twice'
  | 'unknown-manager'
  | 'manager-circle';
export interface LineProblem {
  readonly line: number;
  readonly fault: LineFault;
  /** The text at fault. */
  readonly given: string;
}
export interface CheckedPeople {
  readonly good: readonly PersonLine[];
  readonly problems: readonly LineProblem[];
}

/** Coarse on purpose: only the mail system knows; this finds columns mixed up and typing errors. */
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
export const isEmail = (text: string): boolean => text.length <= 200 && EMAIL.test(text);

/** All that is wrong with a line by itself, so that it is mended at once. */
function faultsOf({ line, name, email, unit, role, roleGiven }: PersonLine, first?: number): LineProblem[] {
  const problem = (isFault: boolean, fault: LineFault, given = email) =>
    isFault ? [{ line, fault, given }] : [];
  return [
    ...problem(!isEmail(email), 'bad-email'),
    ...problem(first !== undefined, 'twice', `${email}, ${first}`),
    ...problem(name === '', 'no-name'),
    ...problem(unit === '', 'no-unit'),
    ...problem(!role, 'unknown-role', roleGiven),
  ];
}

function checkAlone(lines: readonly PersonLine[]): CheckedPeople {
  const firsts = new Map<string, number>();
  const good: PersonLine[] = [];
  const problems: LineProblem[] = [];
  for (const person of lines) {
    const addresses = [person.email, ...(person.formerEmail ? [person.formerEmail] : [])];
    const earlier = addresses.flatMap((each) => firsts.get(each) ?? []);
    const faults = faultsOf(person, earlier[0]);
    for (const each of addresses) if (!firsts.has(each)) firsts.set(each, person.line);
    problems.push(...faults);
    if (faults.length === 0) good.push(person);
  }
  return { good, problems };
}

/** A line that falls may be the manager of another, which then falls too. */
function checkManagers(lines: readonly PersonLine[], staying: ReadonlySet<string>): CheckedPeople {
  const named = new Set(lines.map(({ email }) => email));
  const below = Map.groupBy(lines, ({ manager }) => manager);
  const isUnknown = ({ manager }: PersonLine) =>
    manager !== '' && !named.has(manager) && !staying.has(manager);
  const fallen = new Set(lines.filter(isUnknown));
  // A set that grows while it is walked is walked to its end.
  for (const { email } of fallen)
    if (!staying.has(email)) for (const line of below.get(email) ?? []) fallen.add(line);
  const problems = [...fallen].map(({ line, manager }): LineProblem => {
    return { line, fault: 'unknown-manager', given: manager };
  });
  return { good: lines.filter((line) => !fallen.has(line)), problems };
}

/** Who comes back to themselves by going from manager to manager. Each is walked over once: a directory may be one long chain. */
function findCircles(managers: ReadonlyMap<string, string>): ReadonlySet<string> {
  const walked = new Set<string>();
  const circles = new Set<string>();
  for (const start of managers.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    for (; at && !walked.has(at); at = managers.get(at)) {
      walked.add(at);
      path.add(at);
    }
    if (at === undefined || !path.has(at)) continue;
    for (const email of [...path].slice([...path].indexOf(at))) circles.add(email);
  }
  return circles;
}

/** Also by way of people whom no line names, and who stay as they are. */
function checkCircles(lines: readonly PersonLine[], known: readonly PersonRow[]): CheckedPeople {
  const emails = new Map(known.map(({ id, email }) => [id, email]));
  const managers = new Map([
    ...known.map(({ email, managerId = '' }) => [email, emails.get(managerId) ?? ''] as const),
    ...lines.map(({ email, manager }) => [email, manager] as const),
  ]);
  const circles = findCircles(managers);
  const problems = lines
    .filter(({ email }) => circles.has(email))
    .map(({ line, manager }): LineProblem => ({ line, fault: 'manager-circle', given: manager }));
  return { good: lines.filter(({ email }) => !circles.has(email)), problems };
}

/** `known`: people who stay whether or not a good line names them; they may be managers. */
export function checkPeople(lines: readonly PersonLine[], known: readonly PersonRow[]): CheckedPeople {
  const staying = new Set(known.map(({ email }) => email));
  const alone = checkAlone(lines);
  const circles = checkCircles(alone.good, known);
  const managers = checkManagers(circles.good, staying);
  const problems = [...alone.problems, ...circles.problems, ...managers.problems];
  return { good: managers.good, problems: problems.toSorted((a, b) => a.line - b.line) };
}
