/**
 * Sends the week's letters: to each person one a week. The claim is on the disk before the letter leaves, so that no two runs
 * send it; what a killed process had claimed is taken up once by the next, under the same Message-ID.
 */
import type { Lang } from '#contract/words';
import type { Clock, Delivered, Letter, LetterBox, Random, Reader, Store } from '../ports.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { LetterRow } from '../rows/letters.ts';
import { composeDigest, isWorthSending } from './compose-digest.ts';
import { keepLeaveToken, leaveUrlOf } from './leave-letter.ts';
import { readWeek, type Span, type Week } from './read-week.ts';
import { writeLetter } from './write-letter.ts';

export interface LetterPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly box: LetterBox;
  /** Public address of Relais, and the company's language. */
  readonly settings: { readonly url: string; readonly lang: Lang };
  /** Ends the run between two letters. */
  readonly signal: AbortSignal;
}
export interface Issue {
  /** ISO week, `2026-W48`: what makes two runs the same. */
  readonly week: string;
  readonly span: Span;
}
export interface LettersSent {
  readonly sent: number;
  readonly refused: number;
  /** The mail server was not reached: the rest waits for another run. */
  readonly unreached: boolean;
}

const isDone = (row: LetterRow | undefined): boolean => row !== undefined && row.state !== 'unreached';

async function isWaiting(db: Reader, { id }: PersonRow, week: string): Promise<boolean> {
  if ((await db.get('preferences', id))?.letter === false) return false;
  return !isDone(await db.get('letters', `${id}:${week}`));
}

/** The letter, claimed; undefined when there is nothing to say or somebody else has it. */
async function claim(ports: LetterPorts, person: PersonRow, issue: Issue, week: Week) {
  const { store, clock, random, settings } = ports;
  const lang = person.lang ?? settings.lang;
  const digest = await store.read((db) => composeDigest(db, person, week, lang));
  const worth = isWorthSending(digest);
  const id = `${person.id}:${issue.week}`;
  return store.write(async (db): Promise<Letter | undefined> => {
    const known = await db.get('letters', id);
    if (isDone(known)) return undefined;
    const row = { id, personId: person.id, week: issue.week, at: new Date(clock()).toISOString() };
    const takenUp = known?.takenUp ? { takenUp: known.takenUp } : {};
    await db.put('letters', { ...row, ...takenUp, state: worth ? 'claimed' : 'nothing' });
    if (!worth) return undefined;
    const leaveUrl = leaveUrlOf(settings.url, await keepLeaveToken(db, random, person.id));
    const to = { name: person.name, address: person.email };
    const host = new URL(settings.url).hostname;
    const messageId = `<${issue.week}.${person.id}@${host}>`;
    return {
      id: messageId,
      to,
      leaveUrl,
      ...writeLetter(digest, { ...settings, name: person.name, leaveUrl }),
    };
  });
}

async function note({ store }: LetterPorts, id: string, delivered: Delivered): Promise<void> {
  await store.write(async (db) => {
    const row = await db.get('letters', id);
    if (!row) return;
    const { state } = delivered;
    await db.put('letters', { ...row, state, ...(state === 'sent' ? {} : { problem: delivered.problem }) });
  });
}

export async function sendLetters(ports: LetterPorts, issue: Issue): Promise<LettersSent> {
  const { store, box, signal } = ports;
  const people = await store.read(async (db) => {
    const active = await db.list('people', { where: { active: true } });
    const waiting = await Promise.all(active.map((person) => isWaiting(db, person, issue.week)));
    return active.filter((_, at) => waiting[at]);
  });
  const tally = { sent: 0, refused: 0 };
  if (people.length === 0) return { ...tally, unreached: false };
  const week = await store.read((db) => readWeek(db, issue.span));
  for (const person of people) {
    if (signal.aborted) break;
    const letter = await claim(ports, person, issue, week);
    if (!letter) continue;
    const delivered = await box.send(letter);
    await note(ports, `${person.id}:${issue.week}`, delivered);
    if (delivered.state === 'sent') tally.sent += 1;
    if (delivered.state === 'refused') tally.refused += 1;
    if (delivered.state === 'unreached') return { ...tally, unreached: true };
  }
  return { ...tally, unreached: false };
}
