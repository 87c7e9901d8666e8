/** What moves remembers where it was; a like of both is one, and two again. */
import { expect, it } from 'vitest';
import { moveReactions, returnReactions } from '../../../../api/usecases/headquarters/move-reactions.ts';
import { setStage } from '../stage.ts';

const at = '2026-11-01T09:00:00.000Z';

it('brings a like of all three back to each, over two moves', async () => {
  const { store } = await setStage();
  await store.write(async (db) => {
    for (const practiceId of ['a', 'b', 'c'])
      await db.put('likes', { id: `${practiceId}:maria`, practiceId, personId: 'maria', at });
    await moveReactions(db, 'a', 'b');
    await moveReactions(db, 'b', 'c');
    expect(await db.count('likes')).toBe(1);
    await returnReactions(db, 'c', 'a');
    await returnReactions(db, 'c', 'b');
  });
  const likes = await store.read((db) => db.list('likes'));
  expect(likes.map(({ seq: _seq, ...like }) => like).toSorted((x, y) => x.id.localeCompare(y.id))).toEqual(
    ['a', 'b', 'c'].map((practiceId) => ({ id: `${practiceId}:maria`, practiceId, personId: 'maria', at })),
  );
});
