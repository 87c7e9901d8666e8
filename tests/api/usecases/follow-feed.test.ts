/** The live feed of one reader: what they may see, from where they left, until they are signed out. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { FeedMessage } from '../../../api/usecases/follow-feed.ts';
import { actorOf, setStage, signIn, type Stage } from './stage.ts';

/** Follows as somebody; `next` resolves with the message after the last one taken. */
async function follow(stage: Stage, who: string, lastId?: number) {
  const { accessToken } = await signIn(stage, who);
  const actor = await stage.useCases.identify(accessToken);
  const taken: FeedMessage[] = [];
  let arrived = Promise.withResolvers<void>();
  const send = async (message: FeedMessage) => {
    taken.push(message);
    arrived.resolve();
  };
  const left = new AbortController();
  const ended = stage.useCases.followFeed({ actor, lastId, send, signal: left.signal });
  const next = async () => {
    while (taken.length === 0) {
      arrived = Promise.withResolvers<void>();
      await arrived.promise;
    }
    return taken.shift();
  };
  return { actor, next, ended, leave: () => left.abort() };
}

it('tells of a share, a like, a comment and a withdrawal, each as the reader may see it', async () => {
  const stage = await setStage();
  const reader = await follow(stage, 'bruno');
  const { id } = await stage.share('anna');
  expect((await reader.next())?.event).toMatchObject({
    type: 'practice',
    practice: { id, mine: { liked: false } },
  });
  await stage.as('bruno', 'likePractice', { params: { id } });
  expect((await reader.next())?.event).toMatchObject({ practice: { likes: 1, mine: { liked: true } } });
  await stage.as('maria', 'addComment', { params: { id }, body: { id: randomUUID(), text: 'Bravo' } });
  expect((await reader.next())?.event).toMatchObject({ type: 'practice', practice: { comments: 1 } });
  expect((await reader.next())?.event).toEqual({ type: 'comment', practiceId: id });
  await stage.as('anna', 'withdrawPractice', { params: { id } });
  expect((await reader.next())?.event).toEqual({ type: 'removed', id });
  reader.leave();
  await reader.ended;
});

it('says nothing of a decline', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const reader = await follow(stage, 'anna');
  const params = { id, reuseId: randomUUID() };
  await stage.as('bruno', 'recordVerdict', { params, body: { verdict: 'declined', facets: {} } });
  await stage.as('bruno', 'likePractice', { params: { id } });
  // The like is the first thing that the author hears of.
  expect((await reader.next())?.event).toMatchObject({ practice: { likes: 1 } });
  reader.leave();
});

it('gives what was missed to one who comes back, and resets one who was away too long', async () => {
  const stage = await setStage();
  const before = await stage.store.read((db) => db.seq());
  const { id } = await stage.share('anna');
  const back = await follow(stage, 'bruno', before);
  expect((await back.next())?.event).toMatchObject({ type: 'practice', practice: { id } });
  back.leave();
  for (const place of [1e9, Number.NaN, -1]) {
    const lost = await follow(stage, 'bruno', place);
    expect((await lost.next())?.event).toEqual({ type: 'reset' });
    lost.leave();
  }
  for (let more = 0; more < 101; more += 1) await stage.share('anna');
  const late = await follow(stage, 'bruno', before);
  expect((await late.next())?.event).toEqual({ type: 'reset' });
  late.leave();
});

it('ends when the person signs out', async () => {
  const stage = await setStage();
  const reader = await follow(stage, 'bruno');
  const call = { name: 'signOut', actor: reader.actor } as const;
  await stage.useCases.call({ ...call, input: { params: {}, query: undefined, body: undefined } });
  await expect(reader.ended).resolves.toBeUndefined();
});

it('ends for somebody who was deactivated, before they hear of anything more', async () => {
  const stage = await setStage();
  const reader = await follow(stage, 'bruno');
  await stage.store.write((db) => db.put('people', { ...actorOf('bruno').person, active: false }));
  await stage.share('anna');
  await expect(reader.ended).resolves.toBeUndefined();
});

it('resets a reader who does not keep up', async () => {
  const stage = await setStage();
  const { accessToken } = await signIn(stage, 'bruno');
  const actor = await stage.useCases.identify(accessToken);
  const { promise: door, resolve: open } = Promise.withResolvers<void>();
  const { promise: reset, resolve: wasReset } = Promise.withResolvers<void>();
  const left = new AbortController();
  let sent = 0;
  const ended = stage.useCases.followFeed({
    actor,
    signal: left.signal,
    async send({ event }) {
      sent += 1;
      if (event.type === 'reset') wasReset();
      await door;
    },
  });
  for (let more = 0; more < 130; more += 1) await stage.share('anna');
  open();
  await reset;
  expect(sent).toBeLessThan(60);
  left.abort();
  await ended;
});
