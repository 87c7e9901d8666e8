/** Shares whose undo or questions are still open: one small question at a time, forgotten after a day. */
import { QUESTIONS } from '#widget/model/open-share.ts';
import type { OpenShare } from '../live-state.ts';
import type { Database } from './database.ts';

export interface Shares {
  all(): Promise<readonly OpenShare[]>;
  open(share: Pick<OpenShare, 'id' | 'kind' | 'title' | 'visit'>): Promise<void>;
  answer(id: string, question: string): Promise<void>;
  close(id: string): Promise<void>;
  wipe(): Promise<void>;
}

const KEPT_MS = 86_400_000;
export function keepShares(database: Database, now: () => number): Shares {
  return {
    async all() {
      const shares = (await database.getAll('shares')) as OpenShare[];
      return shares.filter(({ at }) => at > now() - KEPT_MS).toSorted((a, b) => b.at - a.at);
    },
    async open({ id, kind, title, visit }) {
      const share: OpenShare = {
        v: 1,
        id,
        kind,
        title,
        at: now(),
        ...(visit ? { visit } : {}),
        questions: QUESTIONS[kind],
      };
      await database.put('shares', share, id);
    },
    async answer(id, question) {
      const { store, done } = database.transaction('shares', 'readwrite');
      const share = (await store.get(id)) as OpenShare | undefined;
      if (share)
        await store.put({ ...share, questions: share.questions.filter((each) => each !== question) }, id);
      await done;
    },
    close: (id) => database.delete('shares', id),
    wipe: () => database.clear('shares'),
  };
}
