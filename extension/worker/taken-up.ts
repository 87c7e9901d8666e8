/** "Taken up in Lyon": tells authors what colleagues did with their practices, once for each new reuse. */
import type { Me } from '#contract/person';
import type { TakenUp } from '../live-state.ts';
import type { Database } from './database.ts';
import type { Practices } from './practices.ts';

export interface TakenUpNotices {
  of(me: Me): Promise<readonly TakenUp[]>;
  read(practiceId: string): Promise<void>;
}

const SHOWN_MAX = 2;

export function noticeTakenUp(database: Database, practices: Practices): TakenUpNotices {
  let cache: { readonly about: string; readonly mine: readonly TakenUp[] } | undefined;
  /** Practice → how often it had been taken up when the author last read it. */
  const readCounts = async () =>
    ((await database.get('state', 'taken-up')) ?? {}) as Readonly<Record<string, number>>;

  async function mineOf(me: Me): Promise<readonly TakenUp[]> {
    const about = `${me.id}|${practices.generation}`;
    if (cache?.about !== about) {
      const all = await practices.all();
      const mine = all.filter(({ author, evidence }) => author.id === me.id && evidence.tried > 0);
      cache = {
        about,
        mine: mine.map(({ id, title, evidence }) => ({
          practiceId: id,
          title,
          tried: evidence.tried,
          worked: evidence.worked,
          regions: evidence.regions,
          at: evidence.lastAt ?? '',
        })),
      };
    }
    return cache.mine;
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
      await database.put(
        'state',
        { ...(await readCounts()), [practiceId]: practice?.evidence.tried ?? 0 },
        'taken-up',
      );
    },
  };
}
