/**
 * The text of a journal: its head names the file that it follows, then one line of JSON a commit. Each line holds the SHA-256
 * of the sum before it and of its own words, so that none is missing, moved or changed unseen; only what a crash cut off at
 * the very end is passed over, since it was never acknowledged.
 */
import type { Change } from './document.ts';
import { sumOf } from './encode-document.ts';
import type { AnyRow } from './version.ts';

/** One commit as the disk tells it: tables by whatever name the version that wrote it gave them. */
export interface JournalCommit {
  readonly seq: number;
  readonly changes: readonly (Omit<Change, 'table'> & { readonly table: string })[];
}
export type JournalRead =
  | { readonly is: 'whole' | 'torn'; readonly commits: readonly JournalCommit[] }
  | { readonly is: 'damaged'; readonly why: string };

const NEWLINE = 0x0a;
const SEAL = /^\{"sha256":"([0-9a-f]{64})",/;

export const headOfJournal = (follows: string): string =>
  `{"format":"relais-journal","version":1,"follows":"${follows}"}\n`;

/** What a commit says, without its seal: a row was put, an id removed. */
export function wordsOf(seq: number, changes: readonly Change[]): string {
  const told = changes.map(({ table, id, row }) => [table, row ?? id]);
  return `"seq":${seq},"changes":${JSON.stringify(told)}}`;
}

/** Lines of what was said, each sealed upon the one before; `sum` is where the next goes on. */
export function sealLines(before: string, words: readonly string[]): { text: string; sum: string } {
  let sum = before;
  let text = '';
  for (const each of words) {
    sum = sumOf(sum + each);
    text += `{"sha256":"${sum}",${each}\n`;
  }
  return { text, sum };
}

function openLine(before: string, line: string): { sum: string; commit: JournalCommit } | undefined {
  const [seal = '', sum] = SEAL.exec(line) ?? [];
  if (sum === undefined || sumOf(before + line.slice(seal.length)) !== sum) return undefined;
  // The seal vouches that this program wrote it.
  const { seq, changes } = JSON.parse(line) as { seq: number; changes: [string, AnyRow | string][] };
  const told = changes.map(([table, what]) =>
    typeof what === 'string' ? { table, id: what, row: undefined } : { table, id: what.id, row: what },
  );
  return { sum, commit: { seq, changes: told } };
}

/** What a disk writes at once: what it never wrote of it reads as zeros. */
const SECTOR = Buffer.alloc(512);

/** One append is one line: cut short, or with sectors that never reached the disk. A flipped bit makes neither. */
function isTorn(rest: Buffer): boolean {
  const end = rest.indexOf(NEWLINE);
  return end < 0 || (end === rest.length - 1 && (rest[0] === 0 || rest.includes(SECTOR)));
}

export function readJournal(bytes: Buffer, follows: string): JournalRead {
  const head = Buffer.from(headOfJournal(follows));
  // No commit is acknowledged before the head is on the disk.
  const begun = bytes.subarray(0, head.length);
  if (!begun.equals(head)) {
    const isCut = bytes.length <= head.length && (head.indexOf(bytes) === 0 || bytes[0] === 0);
    return isCut ? { is: 'torn', commits: [] } : { is: 'damaged', why: 'does not begin as a journal' };
  }
  const commits: JournalCommit[] = [];
  let sum = follows;
  for (let from = head.length; from < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, from);
    // The last line may have lost its end, or have another byte there.
    const ends = end < 0 ? [bytes.length, bytes.length - 1] : [end];
    const opened = ends.map((stop) => openLine(sum, bytes.subarray(from, stop).toString())).find(Boolean);
    if (!opened && !isTorn(bytes.subarray(from)))
      return { is: 'damaged', why: `its line ${commits.length + 2} is not what was written` };
    if (!opened) return { is: 'torn', commits };
    commits.push(opened.commit);
    sum = opened.sum;
    from = end < 0 ? bytes.length : end + 1;
  }
  return { is: 'whole', commits };
}
