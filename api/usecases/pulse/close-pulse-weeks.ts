/**
 * Closes the weeks that are over, once: what is told of them is stored and never summed again. Nothing is due within a week.
 * It reckons on one state of the rows beside all that goes on, and writes only what it found.
 */
import type { ClosedWeek } from '#domain/pulse/closed-week';
import { closeWeeks } from '#domain/pulse/close-weeks';
import { weekOf } from '#domain/pulse/weeks';
import type { Clock, Reader, Store } from '../ports.ts';
import type { Pause } from '../scope.ts';
import { collectDeeds } from './collect-deeds.ts';

export interface ClosingPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly pause?: Pause | undefined;
}

async function isDue(db: Reader, open: number): Promise<boolean> {
  const closed = await db.list('pulseWeeks');
  return !closed.some(({ week }) => week >= open - 1) && (await db.count('people')) > 0;
}

async function reckon(db: Reader, open: number, pause: Pause): Promise<ClosedWeek[]> {
  if (!(await isDue(db, open))) return [];
  const told = await collectDeeds(db, pause);
  await pause();
  return closeWeeks(told, await db.list('pulseWeeks'), open);
}

export async function closePulseWeeks({ store, clock, pause = async () => {} }: ClosingPorts): Promise<void> {
  const now = clock();
  const open = weekOf(now);
  const weeks = await store.read((db) => reckon(db, open, pause));
  if (weeks.length === 0) return;
  await store.write(async (db) => {
    // Another may have closed them meanwhile.
    if (!(await isDue(db, open))) return;
    const newest = (await db.list('pulseWeeks')).filter(({ today }) => today);
    for (const { today: _today, ...row } of newest) await db.put('pulseWeeks', row);
    const at = new Date(now).toISOString();
    for (const week of weeks) await db.put('pulseWeeks', { ...week, id: String(week.week), at });
  });
}
