/**
 * The practices on screen, one truth for feed, search and the open one. A like or a take-up shows at once and is
 * taken back, with its reason, when the server refuses.
 */
import { createModel, signal } from '@preact/signals';
import type { PracticeView } from '#contract/practice';
import { readFailure, type Failure } from './read-failure.ts';

export interface ShelfActs {
  read(id: string): Promise<PracticeView>;
  like(id: string, liked: boolean): Promise<unknown>;
  takeUp(id: string, reuseId: string): Promise<unknown>;
  letGo(id: string, reuseId: string): Promise<unknown>;
  newId(): string;
}

export const Shelf = createModel((acts: ShelfActs) => {
  const shown = makeShown();
  const { practices, failure } = shown;
  const attempt = makeAttempt(acts, shown);

  return {
    practices,
    /** What the last act came to, when it failed. */
    failure,
    put: shown.put,
    drop: shown.drop,
    refresh: (id: string) => refresh(acts, shown, id),
    async like(id: string, liked: boolean) {
      const before = practices.value.get(id);
      if (!before || before.mine.liked === liked) return;
      const likes = before.likes + (liked ? 1 : -1);
      await attempt(before, { ...before, likes, mine: { ...before.mine, liked } }, () =>
        acts.like(id, liked),
      );
    },
    async takeUp(id: string, taken: boolean) {
      const before = practices.value.get(id);
      if (!before) return;
      const { reuseId = acts.newId() } = before.mine;
      const changed = taken ? withTakeUp(before, reuseId) : withoutTakeUp(before);
      await attempt(before, changed, () => (taken ? acts.takeUp(id, reuseId) : acts.letGo(id, reuseId)));
    },
    forgetFailure() {
      failure.value = undefined;
    },
  };
});

type Shown = ReturnType<typeof makeShown>;

function makeShown() {
  const practices = signal<ReadonlyMap<string, PracticeView>>(new Map());
  return {
    practices,
    failure: signal<Failure | undefined>(undefined),
    put(items: readonly PracticeView[]) {
      const fresh = items.map((item) => [item.id, withFirst(practices.value.get(item.id), item)] as const);
      practices.value = new Map([...practices.value, ...fresh]);
    },
    drop(id: string) {
      practices.value = new Map([...practices.value].filter(([each]) => each !== id));
    },
  };
}

/** Only the reading of one practice tells whether it is its author's first; a list that comes later does not untell it. */
const withFirst = (known: PracticeView | undefined, item: PracticeView): PracticeView =>
  known?.firstShare === undefined ? item : { firstShare: known.firstShare, ...item };

/** An answer lost on the way is no failure of the act: what is shown stays. */
async function refresh(acts: ShelfActs, shown: Shown, id: string): Promise<void> {
  const fresh = await acts.read(id).catch(() => undefined);
  if (fresh) shown.put([fresh]);
}

/** Shows `changed` now, runs the act, then the server's own view of it; puts the old one back on failure. */
const makeAttempt =
  (acts: ShelfActs, shown: Shown) =>
  async (before: PracticeView, changed: PracticeView, act: () => Promise<unknown>): Promise<void> => {
    shown.put([changed]);
    shown.failure.value = undefined;
    try {
      await act();
    } catch (error) {
      shown.failure.value = readFailure(error);
      shown.put([before]);
      return;
    }
    await refresh(acts, shown, before.id);
  };

const withTakeUp = (practice: PracticeView, reuseId: string): PracticeView => ({
  ...practice,
  mine: { ...practice.mine, verdict: 'tried', reuseId },
  evidence: { ...practice.evidence, tried: practice.evidence.tried + 1 },
});

const withoutTakeUp = (practice: PracticeView): PracticeView => ({
  ...practice,
  mine: { liked: practice.mine.liked },
  evidence: { ...practice.evidence, tried: Math.max(0, practice.evidence.tried - 1) },
});
