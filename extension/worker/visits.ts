/**
 * What was done on a record: answers, what was seen, its win. Kept by a hash of the record's id, so that the disk does
 * not list the customers a person visited; forgotten when nobody came back for a year.
 */
import type { Facets } from '#contract/facets';
import type { PracticeView } from '#contract/practice';
import type { CrmRecord } from '#contract/record';
import type { Answer } from '#widget/ui/suggestion-card.tsx';
import type { BegunQuestion } from '../live-state.ts';
import type { Database } from './database.ts';

export interface Given {
  readonly answer: Exclude<Answer, 'open'>;
  readonly reuseId: string;
  readonly at: number;
  /** The record's when it was taken up; the question comes when it is another. */
  readonly stage?: string;
  /** What left with it, for when it leaves again with what came of it. */
  readonly facets?: Facets;
  /** Whether it helped: due, on screen, or done with. */
  readonly help?: 'due' | 'asked' | 'done';
}

/** With what was said of the practice by then. */
export type Undone = Given & { readonly said?: PracticeView['mine'] };

export interface Visit {
  readonly v: 1;
  readonly at: number;
  readonly answers: Readonly<Record<string, Given>>;
  /** Taken back here, last of each practice: what the server refuses to take back was given after all. */
  readonly undone?: Readonly<Record<string, Undone>>;
  /** Practices already shown here: the badge counts the others. */
  readonly seen: readonly string[];
  /** Facets that the person switched off. */
  readonly off: readonly string[];
  /** Last known; false → true is a win. */
  readonly won?: boolean;
  /** `new` until the person has left the record where it was offered. */
  readonly win?: 'new' | 'offered';
  /** The practice that tells this win: the id is chosen once, so that two surfaces share the same one. */
  readonly draftId?: string;
  readonly customer?: string;
  readonly shared?: true;
  /** The practice that this win was added to as evidence; told until the person goes on. */
  readonly joined?: string;
  /** The question that was asked here. */
  readonly asked?: string;
  /** The one that is being written; absent in what was kept before it was. */
  readonly begun?: BegunQuestion;
}

export interface Visits {
  of(key: string): Promise<Visit>;
  change(key: string, change: (visit: Visit) => Visit): Promise<Visit>;
  /** The answer that was this reuse: it was not given. */
  forget(reuseId: string): Promise<void>;
  /** The one that was taken back was not: it stands again, unless another was given since. */
  restore(reuseId: string): Promise<Undone | undefined>;
  sweep(): Promise<void>;
  wipe(): Promise<void>;
}

const KEPT_MS = 365 * 86_400_000;

export function keepVisits(database: Database, now: () => number): Visits {
  const blank = (): Visit => ({ v: 1, at: now(), answers: {}, seen: [], off: [] });
  return {
    of: async (key) => ((await database.get('visits', key)) as Visit | undefined) ?? blank(),
    async change(key, change) {
      const { store, done } = database.transaction('visits', 'readwrite');
      const next = { ...change(((await store.get(key)) as Visit | undefined) ?? blank()), at: now() };
      await store.put(next, key);
      await done;
      return next;
    },
    forget: (reuseId) => changeAll(database, (visit) => withoutReuse(visit, reuseId)),
    async restore(reuseId) {
      let undone: Undone | undefined;
      await changeAll(database, (visit) => {
        const found = undoneIn(visit, reuseId);
        if (!found) return visit;
        undone = found[1];
        const { said: _said, ...given } = found[1];
        return { ...visit, answers: { [found[0]]: given, ...visit.answers } };
      });
      return undone;
    },
    async sweep() {
      const { store, done } = database.transaction('visits', 'readwrite');
      for await (const cursor of store) {
        if ((cursor.value as Visit).at < now() - KEPT_MS) await cursor.delete();
      }
      await done;
    },
    wipe: () => database.clear('visits'),
  };
}

/** Of any record: an act knows its reuse, not where it was said. */
async function changeAll(database: Database, change: (visit: Visit) => Visit): Promise<void> {
  const { store, done } = database.transaction('visits', 'readwrite');
  for await (const cursor of store) {
    const visit = cursor.value as Visit;
    const next = change(visit);
    if (next !== visit) await cursor.update(next);
  }
  await done;
}

function withoutReuse(visit: Visit, reuseId: string): Visit {
  const answers = Object.entries(visit.answers);
  const left = answers.filter(([, given]) => given.reuseId !== reuseId);
  return left.length < answers.length ? { ...visit, answers: Object.fromEntries(left) } : visit;
}

const undoneIn = ({ undone = {} }: Visit, reuseId: string) =>
  Object.entries(undone).find(([, given]) => given.reuseId === reuseId);

/** Names a record without telling which: two CRMs on two hosts may use the same ids. */
export async function visitKey(
  origin: string,
  { crm, kind, id }: Pick<CrmRecord, 'crm' | 'kind' | 'id'>,
): Promise<string> {
  const bytes = new TextEncoder().encode([origin, crm, kind, id].join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
