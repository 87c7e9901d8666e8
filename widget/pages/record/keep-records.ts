/** What this browser remembers of host records and of acts not sent yet, by person. Without a storage, only while the page lives. */
import type { Act } from '../../model/outbox.ts';
import type { Visit } from '../../model/record-shown.ts';

/** Records that a person goes back to; older ones may be suggested for anew. */
const VISITS_MAX = 200;

export function keepRecords(personId: string) {
  const acts = keep<readonly Act[]>(`relais:acts:${personId}`, []);
  const visits = keep<readonly (readonly [string, Visit])[]>(`relais:records:${personId}`, []);
  return {
    readActs: acts.read,
    writeActs: acts.write,
    readVisit: (key: string) => visits.read().find(([each]) => each === key)?.[1],
    writeVisit(key: string, visit: Visit) {
      const others = visits.read().filter(([each]) => each !== key);
      visits.write([[key, visit] as const, ...others].slice(0, VISITS_MAX));
    },
  };
}

/** One thing under one name. */
export function keep<T>(key: string, nothing: T) {
  let inMemory = nothing;
  return {
    read(): T {
      try {
        // Written below, by this same person.
        return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? inMemory;
      } catch {
        return inMemory;
      }
    },
    write(value: T) {
      inMemory = value;
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage full or forbidden: it holds while the page lives, and the line of unsent acts says so.
      }
    },
  };
}
