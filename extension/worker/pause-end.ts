/** When a pause ends by itself: tomorrow, or on Monday, by the clock of the person's own machine. */
export type PauseFor = 'today' | 'week';

/** Both in milliseconds since 1970. */
export function pauseEnd(length: PauseFor, now: number): number {
  const end = new Date(now);
  end.setHours(0, 0, 0, 0);
  // Sunday is 0: it is one day before Monday, as every other day is 8 - n.
  const days = length === 'today' ? 1 : (8 - end.getDay()) % 7 || 7;
  end.setDate(end.getDate() + days);
  return end.getTime();
}
