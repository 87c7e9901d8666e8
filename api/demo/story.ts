/** The story's own ids and dates: the same key is always the same thing, and its today is the demo's today. */
import { createHash } from 'node:crypto';
import { TOLD_ON } from './company/company.ts';

const DAY_MS = 86_400_000;

/** A UUID that a key of the story always gets, so that links to the demo stay good. */
export function storyId(key: string): string {
  const hex = createHash('sha256').update(`relais-demo:${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A date of the story, moved to the demo's today; never in the future. */
export function shift(iso: string, now: number): string {
  const moved = Date.parse(iso) + Math.floor((now - Date.parse(TOLD_ON)) / DAY_MS) * DAY_MS;
  return new Date(Math.min(moved, now - 60_000)).toISOString();
}

/** A day to come stays to come. */
export function shiftDay(day: string, now: number): string {
  const moved = Date.parse(day) + Math.floor((now - Date.parse(TOLD_ON)) / DAY_MS) * DAY_MS;
  return new Date(moved).toISOString().slice(0, 10);
}
