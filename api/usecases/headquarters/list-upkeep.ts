/** Practices that headquarters should look at, told by use and outcomes alone. It asks nobody to review anything on a date. */
import { tallyPractice } from '../tally-practice.ts';
import type { Reader } from '../ports.ts';
import { presentPulsePractices } from '../pulse/list-most-taken-up.ts';
import type { PracticeRow, Tally } from '../rows/practices.ts';
import type { ReadVerb } from '../scope.ts';

const DAY_MS = 86_400_000;
/** A season: long enough for a few verdicts, short enough to be of this market. */
const LATELY_DAYS = 90;
/** As long as half of a proof's weight lasts. */
const IDLE_DAYS = 180;
/** One failure is bad luck. */
const FAILURES_MIN = 2;
const LINES_MAX = 6;

interface Known {
  readonly row: PracticeRow;
  readonly evidence: Tally['evidence'];
}

async function readKnown(db: Reader): Promise<Known[]> {
  const known: Known[] = [];
  for (const row of await db.list('practices', { where: { status: 'live' } })) {
    // One that was overtaken is not recommended any more.
    if (row.replacedBy) continue;
    known.push({ row, evidence: (row.tally ?? (await tallyPractice(db, row))).evidence });
  }
  return known;
}

/** More failures than successes since then. */
async function isFailing(db: Reader, { row, evidence }: Known, since: string): Promise<boolean> {
  if (evidence.failed < FAILURES_MIN || (evidence.lastAt ?? '') < since) return false;
  const reuses = await db.list('reuses', { where: { practiceId: row.id } });
  const lately = reuses.filter(({ settledAt = '' }) => settledAt >= since);
  const failed = lately.filter(({ verdict }) => verdict === 'failed').length;
  return failed >= FAILURES_MIN && failed > lately.filter(({ verdict }) => verdict === 'worked').length;
}

const lastUse = ({ row, evidence }: Known): string => evidence.lastAt ?? row.at;

export const listUpkeep: ReadVerb<'listUpkeep'> = async ({ db, now }) => {
  const ago = (days: number) => new Date(now - days * DAY_MS).toISOString();
  const known = await readKnown(db);
  const failing: Known[] = [];
  for (const each of known) if (await isFailing(db, each, ago(LATELY_DAYS))) failing.push(each);
  const idle = known
    .filter((each) => lastUse(each) < ago(IDLE_DAYS))
    .toSorted((a, b) => (lastUse(a) < lastUse(b) ? -1 : 1));
  const present = (some: readonly Known[]) =>
    presentPulsePractices(
      db,
      some.slice(0, LINES_MAX).map(({ row }) => row),
    );
  const worst = failing.toSorted((a, b) => b.evidence.failed - a.evidence.failed);
  return { failing: await present(worst), idle: await present(idle) };
};
