/** Sessions: two opaque tokens, kept as digests, with an end to each. */
import { expect, it } from 'vitest';
import { issueSession } from '../../../api/usecases/issue-session.ts';
import { actorOf, random, setStage, START } from './stage.ts';

it('hands out 256-bit tokens that end after 15 minutes and 60 days', async () => {
  const { store } = await setStage();
  const start = { id: random.id(), device: 'A laptop', at: '2026-11-23T09:00:00.000Z' };
  const tokens = await store.write((db) =>
    issueSession({ db, now: START, random }, actorOf('anna').person, start),
  );
  expect(Buffer.from(tokens.accessToken, 'base64url')).toHaveLength(32);
  expect(Buffer.from(tokens.refreshToken.split('.')[1] ?? '', 'base64url')).toHaveLength(32);
  expect(tokens.accessExpiresAt).toBe('2026-11-23T09:15:00.000Z');
  expect(tokens.refreshExpiresAt).toBe('2027-01-22T09:00:00.000Z');
  const row = await store.read((db) => db.get('sessions', start.id));
  expect(row).toMatchObject({ personId: 'anna', device: 'A laptop', lastAt: start.at });
});
