/** Closes the weeks that are over, once: what is told of them is stored and never summed again. Nothing is due within a week. */
import { closeWeeks } from '#domain/pulse/close-weeks';
import { weekOf } from '#domain/pulse/weeks';
import type { Writer } from '../ports.ts';
import { collectDeeds } from './collect-deeds.ts';

export async function closePulseWeeks(db: Writer, now: number): Promise<void> {
  const open = weekOf(now);
  const closed = await db.list('pulseWeeks');
  if (closed.some(({ week }) => week >= open - 1) || (await db.count('people')) === 0) return;
  const at = new Date(now).toISOString();
  for (const { today: _today, ...row } of closed.filter(({ today }) => today))
    await db.put('pulseWeeks', row);
  for (const week of closeWeeks(await collectDeeds(db), closed, open))
    await db.put('pulseWeeks', { ...week, id: String(week.week), at });
}
