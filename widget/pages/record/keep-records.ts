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

/** What the browser would not take, while the page lives: it outlasts a sign-in that has to be asked again. */
const inMemory = new Map<string, unknown>();

/** One thing under one name. */
export function keep<T>(key: string, nothing: T) {
  return {
    read(): T {
      // Written below under this key, by this same person.
      if (inMemory.has(key)) return inMemory.get(key) as T;
      try {
        return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? nothing;
      } catch {
        return nothing;
      }
    },
    write(value: T) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
        inMemory.delete(key);
      } catch {
        // Storage full or forbidden: the line of unsent acts says what waits.
        inMemory.set(key, value);
      }
    },
  };
}
