/** "Taken up in Lyon": tells authors what colleagues did with their practices, once for each new reuse. */
import type { Me } from '#contract/person';
import type { TakenUp } from '../live-state.ts';
import { changeState } from './change-state.ts';
import type { Database } from './database.ts';
import type { Practices } from './practices.ts';

export interface TakenUpNotices {
  of(me: Me): Promise<readonly TakenUp[]>;
  read(practiceId: string): Promise<void>;
}

const SHOWN_MAX = 2;
/** Practice → how often it had been taken up when the author last read it. */
type Counts = Readonly<Record<string, number>>;

export function noticeTakenUp(database: Database, practices: Practices): TakenUpNotices {
  const readCounts = async () => ((await database.get('state', 'taken-up')) ?? {}) as Counts;

  async function mineOf(me: Me): Promise<TakenUp[]> {
    const mine = (await practices.by(me.id)).filter(({ evidence }) => evidence.tried > 0);
    return mine.map(({ id, title, evidence: { tried, worked, regions, lastAt } }) => ({
      practiceId: id,
      title,
      tried,
      worked,
      regions,
      at: lastAt ?? '',
    }));
  }

  return {
    async of(me) {
      const [mine, counts] = await Promise.all([mineOf(me), readCounts()]);
      return mine
        .filter(({ practiceId, tried }) => tried > (counts[practiceId] ?? 0))
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .slice(0, SHOWN_MAX);
    },
    async read(practiceId) {
      const practice = await practices.get(practiceId);
      await changeState(database, 'taken-up', (counts = {}) => ({
        // Written here alone.
        ...(counts as Counts),
        [practiceId]: practice?.evidence.tried ?? 0,
      }));
    },
  };
}
