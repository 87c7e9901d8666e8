/** Chores of the hour: done from the rows and the clock, heard live, and nothing when nothing is due. */
import { expect, it } from 'vitest';
import { DAY_MS, prove, question, setCases } from './question/cases.ts';

it('publishes what it brought about, and nothing when nothing is due', async () => {
  const stage = await setCases();
  await prove(stage, 'anna', 3);
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  await prove(stage, 'karim', 1);
  const heard: unknown[] = [];
  const until = new AbortController();
  const actor = {
    person: (await stage.store.read((db) => db.get('people', 'karim'))) ?? fail(),
    sessionId: 's',
  };
  await stage.store.write((db) =>
    db.put('sessions', {
      id: 's',
      personId: 'karim',
      device: '',
      accessHash: '',
      accessExpiresAt: '',
      refreshHash: '',
      refreshExpiresAt: '2099-01-01T00:00:00.000Z',
      at: '',
      lastAt: '',
    }),
  );
  const following = stage.useCases.followFeed({
    actor,
    signal: until.signal,
    send: async ({ event }) => void heard.push(event),
  });
  await stage.useCases.tend();
  stage.turnClock(2 * DAY_MS);
  await stage.useCases.tend();
  await expect.poll(() => heard).toContainEqual({ type: 'changed', noun: 'question', id });
  until.abort();
  await following;
});

function fail(): never {
  throw new Error('nobody');
}
