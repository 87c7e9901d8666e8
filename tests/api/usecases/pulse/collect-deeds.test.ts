/** What counts as having done something, and what is never read. */
import { expect, it } from 'vitest';
import { weekOf } from '#domain/pulse/weeks';
import { collectDeeds } from '../../../../api/usecases/pulse/collect-deeds.ts';
import { daysAgo, recipe, setCompany, takeUp } from './company.ts';

const week = (days: number) => weekOf(Date.parse(daysAgo(days)));

async function collect(more: Parameters<typeof setCompany>[0]) {
  const { store } = await setCompany(more);
  return store.read((db) => collectDeeds(db, async () => {}));
}

it('counts sharing and commenting as contributing; liking, taking up and settling as the rest', async () => {
  const row = recipe('t5', 30);
  const told = await collect(async (db) => {
    await db.put('practices', row);
    await db.put('comments', { id: 'c', practiceId: row.id, authorId: 't6', text: 'Bravo', at: daysAgo(28) });
    await db.put('likes', { id: `${row.id}:t7`, practiceId: row.id, personId: 't7', at: daysAgo(27) });
    await takeUp(db, row.id, 't8', 26, 5);
  });
  const deedsOf = (id: string) => told.did.filter(({ person }) => person === id);
  expect(deedsOf('t5')).toEqual([{ person: 't5', week: week(30), contributes: true }]);
  expect(deedsOf('t6')).toEqual([{ person: 't6', week: week(28), contributes: true }]);
  expect(deedsOf('t7')).toEqual([{ person: 't7', week: week(27), contributes: false }]);
  expect(deedsOf('t8').map(({ week: at }) => at)).toEqual([week(26), week(5)]);
  expect(told.reactions.find(({ sides }) => sides[0] === 't5')).toMatchObject({ hours: 48, week: week(23) });
});

it('counts an answer and a congratulation as contributing, and tells those that cross a unit apart', async () => {
  const told = await collect(async (db) => {
    const answer = { id: 'a', questionId: 'q', authorId: 't1', text: 'Par le vestiaire', at: daysAgo(9) };
    await db.put('answers', { ...answer, accepted: false } as never);
    const word = { fact: 'share', factId: 'f', text: 'Bravo', units: [], pinnedUntil: daysAgo(0) } as const;
    for (const [at, to] of ['h1', 't3'].entries())
      await db.put('recognitions', {
        ...word,
        id: `r${at}`,
        byId: 't2',
        personId: to,
        at: daysAgo(9),
      } as never);
  });
  expect(told.did.filter(({ person }) => person === 't1' || person === 't2')).toMatchObject([
    { person: 't1', contributes: true },
    { person: 't2', contributes: true },
    { person: 't2', contributes: true },
    // What the company of the stage has him do.
    ...told.did.filter(({ person, contributes }) => person === 't1' && !contributes),
  ]);
  expect(told.recognitions.map(({ across, sides }) => [across, sides])).toEqual([
    [true, ['t2', 'h1']],
    [false, ['t2', 't3']],
  ]);
});

it('reads no decline, no word of one’s own, and shows nothing that was withdrawn', async () => {
  const mine = recipe('t5', 30);
  const gone = recipe('t6', 30, { status: 'withdrawn' });
  const told = await collect(async (db) => {
    await db.put('practices', mine);
    await db.put('practices', gone);
    await takeUp(db, mine.id, 't5', 20);
    const decline = { id: 'd', practiceId: mine.id, personId: 't9', verdict: 'declined' as const };
    await db.put('reuses', { ...decline, facets: {}, at: daysAgo(20) });
  });
  expect(told.did.some(({ person }) => person === 't9')).toBe(false);
  expect(told.reuses.some(({ sides }) => sides[0] === 't5')).toBe(false);
  expect(told.shares.some(({ sides }) => sides[0] === 't6')).toBe(false);
  expect(told.reactions.find(({ sides }) => sides[0] === 't5')?.hours).toBe(168);
});
