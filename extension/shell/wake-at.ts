/** Wakes the worker at a time: a timer while it is awake, an alarm for when it is not. */
import { browser } from '../browser.ts';

/** Alarms cannot ring sooner. */
const SOONEST_ALARM_MS = 30_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function wakeAt(at: number, work: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(work, Math.max(0, at - Date.now()));
  void browser.alarms.create('outbox', { when: Math.max(at, Date.now() + SOONEST_ALARM_MS) });
}
