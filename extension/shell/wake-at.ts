/** Wakes the worker at a time: a timer while it is awake, an alarm for when it is not. */
import { browser } from '../browser.ts';

/** Alarms cannot ring sooner. */
const SOONEST_ALARM_MS = 30_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** `work` that fails is done again with the next wake. */
export function wakeAt(at: number, work: () => Promise<void>): void {
  clearTimeout(timer);
  timer = setTimeout(() => void work().catch(() => undefined), Math.max(0, at - Date.now()));
  void browser.alarms.create('outbox', { when: Math.max(at, Date.now() + SOONEST_ALARM_MS) });
}
