/** What moves remembers where it was; a like of both is one, and two again. */
import { expect, it } from 'vitest';
import { moveReactions, returnReactions } from '../../../../api/usecases/headquarters/move-reactions.ts';
import { setStage } from '../stage.ts';

const at = '2026-11-01T09:00:00.000Z';

const MOVES = {
  'one into the next': [
    ['a', 'b'],
    ['b', 'c'],
  ],
  'both into the same': [
    ['a', 'c'],
    ['b', 'c'],
  ],
} as const;
const ORDERS = [
  ['a', 'b'],
  ['b', 'a'],
] as const;
const CASES = Object.entries(MOVES).flatMap(([how, moves]) =>
  ORDERS.flatMap((order) =>
    [['a', 'b', 'c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a']].map((liked) => ({
      how,
      moves,
      order,
      liked,
    })),
  ),
);

it.each(CASES)('brings likes of $liked back from $how, $order in turn', async ({ moves, order, liked }) => {
  const { store } = await setStage();
  await store.write(async (db) => {
    for (const practiceId of liked)
      await db.put('likes', { id: `${practiceId}:maria`, practiceId, personId: 'maria', at });
    for (const [from, to] of moves) await moveReactions(db, from, to);
    expect(await db.count('likes')).toBe(1);
    // Where the merged one is by now: what stands for itself again holds what was merged into it.
    const holder = new Map<string, string>(moves.map(([from, to]) => [from, to]));
    for (const id of order) {
      let at = holder.get(id) ?? id;
      while (holder.has(at)) at = holder.get(at) ?? at;
      await returnReactions(db, at, id);
      holder.delete(id);
    }
  });
  const likes = await store.read((db) => db.list('likes'));
  expect(likes.map(({ seq: _seq, ...like }) => like).toSorted((x, y) => x.id.localeCompare(y.id))).toEqual(
    liked.map((practiceId) => ({ id: `${practiceId}:maria`, practiceId, personId: 'maria', at })),
  );
});
