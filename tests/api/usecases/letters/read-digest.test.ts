/** The preview shows what would be sent, to its reader alone, and changes nothing. */
import { expect, it } from 'vitest';
import { actorOf } from '../stage.ts';
import { tellWeek } from './letter-stage.ts';

it('shows what would be sent', async () => {
  const { as, store, turnClock } = await tellWeek();
  turnClock(1000);
  const before = await store.read((db) => db.seq());
  const { digest, worth, text, html } = await as('anna', 'readDigest');
  expect(worth).toBe(true);
  expect(digest.mine).toHaveLength(1);
  expect(text).toContain('https://relais.example/#/preferences');
  expect(html).not.toContain('token=');
  expect(await store.read((db) => db.seq())).toBe(before);
});

it('says when there is nothing to say', async () => {
  const { as, turnClock } = await tellWeek();
  turnClock(30 * 86_400_000);
  expect((await as('anna', 'readDigest')).worth).toBe(false);
});

it('speaks the reader’s language', async () => {
  const { useCases } = await tellWeek();
  const { person, sessionId } = actorOf('anna');
  const actor = { person: { ...person, lang: 'en' as const }, sessionId };
  const input = { params: {}, query: undefined, body: undefined };
  const { reply } = await useCases.call({ name: 'readDigest', actor, input });
  expect(reply.text).toContain('Hello anna,');
});
