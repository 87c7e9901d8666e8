/** A write is carried out once for each key, told of after the disk, and undone whole when it is refused. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Refusal } from '#contract/refusal';
import { createLiveFeed, type Commit } from '../../../api/usecases/live-feed.ts';
import { createPerform } from '../../../api/usecases/perform.ts';
import { keepPulse } from '../../../api/usecases/pulse/keep-pulse.ts';
import { keepNouns } from '../../../api/usecases/search/keep-nouns.ts';
import type { WriteScope } from '../../../api/usecases/scope.ts';
import { actorOf, codeOf, setStage } from './stage.ts';

const DAY_MS = 86_400_000;

const NOTHING = { find: () => [], suggest: () => ({ suggested: [], facets: {}, abstained: false }) };

async function prepare() {
  const stage = await setStage();
  const feed = createLiveFeed();
  const heard: Commit[] = [];
  feed.subscribe((commit) => heard.push(commit));
  const keepers = { search: NOTHING, pulse: keepPulse(), nouns: keepNouns() };
  const perform = createPerform({ ...stage.ports, feed, ...keepers });
  let runs = 0;
  const add = (key: string | undefined, asked = 'a', work?: (scope: WriteScope) => Promise<void>) =>
    perform({
      name: 'addComment',
      actor: actorOf('anna'),
      key,
      asked,
      async work(scope) {
        runs += 1;
        const id = randomUUID();
        await scope.db.put('settings', { id: `effect-${id}`, value: id });
        scope.announce({ type: 'comment', practiceId: id });
        await work?.(scope);
        return { id };
      },
    });
  const effects = async () =>
    (await stage.store.read((db) => db.list('settings'))).filter(({ id }) => id.startsWith('effect-')).length;
  return { ...stage, add, heard, effects, runs: () => runs };
}

it('replays the answer of a key, and carries out anew without one', async () => {
  const { add, effects, heard } = await prepare();
  const key = randomUUID();
  const first = await add(key);
  expect(await add(key)).toEqual({ reply: first.reply, replayed: true });
  expect([await effects(), heard.length]).toEqual([1, 1]);
  await add(undefined);
  await add(undefined);
  expect(await effects()).toBe(3);
});

it('carries out once what comes many times at once', async () => {
  const { add, effects } = await prepare();
  const key = randomUUID();
  const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(add(key))));
  expect(codes.filter((code) => code !== 'done' && code !== 'key-in-use')).toEqual([]);
  expect(await effects()).toBe(1);
});

it('tells a second call to come back while the first is under way', async () => {
  const { add, effects } = await prepare();
  const key = randomUUID();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: door, resolve: open } = Promise.withResolvers<void>();
  const first = add(key, 'a', async () => {
    begin();
    await door;
  });
  await begun;
  await expect(add(key)).rejects.toMatchObject({ code: 'key-in-use', facts: { retryAfter: 1 } });
  open();
  expect((await first).replayed).toBe(false);
  expect((await add(key)).replayed).toBe(true);
  expect(await effects()).toBe(1);
});

it('refuses a key that served for something else', async () => {
  const { add } = await prepare();
  const key = randomUUID();
  await add(key, 'a');
  expect(await codeOf(add(key, 'b'))).toBe('key-reused');
});

async function refuse(): Promise<never> {
  throw new Refusal('conflict');
}

it('leaves nothing of what was refused: no effect, no answer, no word to anybody', async () => {
  const { add, effects, heard } = await prepare();
  const key = randomUUID();
  expect(await codeOf(add(key, 'a', refuse))).toBe('conflict');
  expect([await effects(), heard.length]).toEqual([0, 0]);
  expect((await add(key, 'a')).replayed).toBe(false);
});

it('forgets a key after 14 days, and sweeps it away', async () => {
  const { add, runs, turnClock, store } = await prepare();
  const key = randomUUID();
  await add(key);
  turnClock(14 * DAY_MS - 1);
  expect((await add(key)).replayed).toBe(true);
  turnClock(1);
  expect((await add(key)).replayed).toBe(false);
  expect(runs()).toBe(2);
  turnClock(15 * DAY_MS);
  await add(undefined);
  expect(await store.read((db) => db.count('replies'))).toBe(0);
});
