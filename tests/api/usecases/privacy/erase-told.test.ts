/** Nothing that a person erased is left in others' lists, nor in the answers that are kept for repeats. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { actorOf, draft, fill, setStage, type Stage } from '../stage.ts';

const WORDS = 'Le petit-déjeuner du mardi';

async function shareOnce({ useCases }: Stage, who: string) {
  const input = fill<'sharePractice'>({ body: draft({ title: WORDS }) });
  const call = { name: 'sharePractice', actor: actorOf(who), input, key: randomUUID() } as const;
  return (await useCases.call(call)).reply;
}

it.each(['anonymise', 'withdraw'] as const)('%s', async (practices) => {
  const stage = await setStage();
  await stage.as('karim', 'follow', { params: { kind: 'person', what: 'anna' } });
  const own = await shareOnce(stage, 'anna');
  const other = await stage.share('bruno');
  await stage.as('anna', 'likePractice', { params: { id: other.id } }, randomUUID());
  await stage.as('anna', 'addComment', { params: { id: other.id }, body: { id: randomUUID(), text: WORDS } });
  await stage.as('maria', 'likePractice', { params: { id: own.id } }, randomUUID());
  const read = () =>
    stage.store.read(async (db) => ({
      replies: (await db.list('replies')).map(({ body }) => body),
      news: (await db.list('notifications')).filter(({ byId, personId }) =>
        [byId, personId].includes('anna'),
      ),
    }));
  const before = await read();
  expect(before.replies.filter((body) => body.includes(WORDS))).toHaveLength(2);
  expect(before.news.length).toBeGreaterThan(1);
  const confirmedAt = new Date(stage.now()).toISOString();
  await stage.as('anna', 'eraseMine', { body: { practices, confirmedAt } }, randomUUID());
  const after = await read();
  expect(after.replies.filter((body) => body.includes(WORDS) || body.includes('"anna"'))).toEqual([]);
  expect(after.news).toEqual([]);
});
