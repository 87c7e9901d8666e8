/** Synchronisation: after any sequence of changes, following the cursor gives what reading everything would. */
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PracticeView } from '#contract/practice';
import { codeOf, setStage, type Stage } from './stage.ts';

/** A reader's copy, kept up to date by cursor alone. */
function createCopy({ as }: Stage, who: string, limit: number) {
  const kept = new Map<string, PracticeView>();
  let cursor: string | undefined;
  return {
    kept,
    async synchronise() {
      for (let more = true; more;) {
        const changes = await as(who, 'readChanges', { query: { limit, cursor } });
        for (const practice of changes.practices) kept.set(practice.id, practice);
        for (const id of changes.removed) kept.delete(id);
        ({ cursor, more } = changes);
      }
    },
  };
}

const WHO = ['anna', 'bruno', 'maria'] as const;
const step = fc.record({
  who: fc.constantFrom(...WHO),
  what: fc.constantFrom(
    'share',
    'edit',
    'withdraw',
    'like',
    'unlike',
    'comment',
    'tried',
    'declined',
    'sync',
  ),
  which: fc.nat({ max: 5 }),
});

async function take(
  stage: Stage,
  { who, what, which }: { who: string; what: string; which: number },
  ids: string[],
) {
  const { as, share, turnClock } = stage;
  turnClock(1000);
  if (what === 'share') return void ids.push((await share(who)).id);
  const id = ids[which % Math.max(1, ids.length)] ?? randomUUID();
  const params = { id };
  if (what === 'edit') return codeOf(as(who, 'editPractice', { params, body: { body: `Écrit ${which}` } }));
  if (what === 'withdraw') return codeOf(as(who, 'withdrawPractice', { params }));
  if (what === 'like') return codeOf(as(who, 'likePractice', { params }));
  if (what === 'unlike') return codeOf(as(who, 'unlikePractice', { params }));
  const said = { id: randomUUID(), text: 'Bravo' };
  if (what === 'comment') return codeOf(as(who, 'addComment', { params, body: said }));
  const reuse = { ...params, reuseId: randomUUID() };
  const body = { verdict: what as 'tried' | 'declined', facets: {} };
  return codeOf(as(who, 'recordVerdict', { params: reuse, body }));
}

it('keeps every reader’s copy equal to what they could read', async () => {
  const history = fc.asyncProperty(
    fc.array(step, { maxLength: 25 }),
    fc.integer({ min: 1, max: 4 }),
    async (steps, limit) => {
      const stage = await setStage();
      const copies = WHO.map((who) => [who, createCopy(stage, who, limit)] as const);
      const ids: string[] = [];
      for (const each of steps) {
        if (each.what === 'sync') await copies.find(([who]) => who === each.who)?.[1].synchronise();
        else await take(stage, each, ids);
      }
      for (const [who, copy] of copies) {
        await copy.synchronise();
        const { items } = await stage.as(who, 'listPractices', { query: { limit: 100 } });
        expect(new Map(items.map((item) => [item.id, item]))).toEqual(copy.kept);
      }
    },
  );
  await fc.assert(history, { numRuns: 40 });
});

it('gives the same answer again while nothing changes for the reader', async () => {
  const { as, share, store } = await setStage();
  await share('anna');
  const first = await as('bruno', 'readChanges', { query: { limit: 10 } });
  const ask = () => as('bruno', 'readChanges', { query: { limit: 10, cursor: first.cursor } });
  const before = await ask();
  await store.write((db) => db.put('settings', { id: 'something-else', value: '' }));
  expect(before).toEqual({ practices: [], removed: [], cursor: first.cursor, more: false });
  expect(await ask()).toEqual(before);
});

it('tells nobody else that somebody declined', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  const { cursor } = await as('anna', 'readChanges', { query: { limit: 10 } });
  const declined = { verdict: 'declined', reason: 'not-here', facets: {} } as const;
  await as('bruno', 'recordVerdict', { params: { id, reuseId: randomUUID() }, body: declined });
  expect(await as('anna', 'readChanges', { query: { limit: 10, cursor } })).toMatchObject({
    practices: [],
    cursor,
  });
  const own = await as('bruno', 'readChanges', { query: { limit: 10, cursor } });
  expect(own.practices.map(({ mine }) => mine.verdict)).toEqual(['declined']);
});

it('refuses the cursor of another history', async () => {
  const [here, elsewhere] = [await setStage(), await setStage()];
  const { cursor } = await elsewhere.as('anna', 'readChanges', { query: { limit: 10 } });
  expect(await codeOf(here.as('anna', 'readChanges', { query: { limit: 10, cursor } }))).toBe('bad-cursor');
});

it('pages through 10,000 practices quickly', async () => {
  const stage = await setStage();
  const { store, as, share } = stage;
  await share('anna');
  const [row] = await store.read((db) => db.list('practices'));
  if (!row) throw new Error('Nothing was shared');
  await store.write(async (db) => {
    for (let more = 0; more < 9999; more += 1) await db.put('practices', { ...row, id: randomUUID() });
  });
  const start = performance.now();
  let cursor: string | undefined;
  let count = 0;
  for (let more = true; more;) {
    const changes = await as('bruno', 'readChanges', { query: { limit: 2000, cursor } });
    count += changes.practices.length;
    ({ cursor, more } = changes);
  }
  expect(count).toBe(10_000);
  // 200 ms on a desk; the bound only catches a page that reads the whole table for each row.
  expect(performance.now() - start).toBeLessThan(3000);
});
