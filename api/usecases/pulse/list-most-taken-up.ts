/** The practices that colleagues reported on lately, most proven first. Their evidence is what everybody reads on the card. */
import type { PulsePractice } from '#contract/pulse';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { PracticeRow } from '../rows/practices.ts';
import { tallyPractice } from '../tally-practice.ts';

export async function presentPulsePractices(
  db: Reader,
  rows: readonly PracticeRow[],
): Promise<PulsePractice[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  const lines: PulsePractice[] = [];
  for (const row of rows) {
    const { id, title, official, unit, region } = row;
    const { evidence } = row.tally ?? (await tallyPractice(db, row));
    lines.push({ id, title, official, evidence, author: { ...personOf(row.authorId), unit, region } });
  }
  return lines;
}

export interface TakenUpAsked {
  /** ISO 8601; reported on at this moment or later. */
  readonly since: string;
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
}
/** A list that is read to its end. */
const LINES_MAX = 6;

export async function listMostTakenUp(db: Reader, asked: TakenUpAsked): Promise<PulsePractice[]> {
  const { since, unit, region } = asked;
  const where = { status: 'live', ...(unit ? { unit } : {}), ...(region ? { region } : {}) };
  const told: { row: PracticeRow; worked: number; tried: number }[] = [];
  for (const row of await db.list('practices', { where })) {
    const { evidence } = row.tally ?? (await tallyPractice(db, row));
    if ((evidence.lastAt ?? '') >= since) told.push({ row, worked: evidence.worked, tried: evidence.tried });
  }
  const best = told.toSorted((a, b) => b.worked - a.worked || b.tried - a.tried).slice(0, LINES_MAX);
  return presentPulsePractices(
    db,
    best.map(({ row }) => row),
  );
}
