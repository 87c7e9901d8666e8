/** Invitations: personal, hashed, one at a time. */
import { expect, it } from 'vitest';
import { createInvitation } from '../../../api/usecases/create-invitation.ts';
import { codeOf, person, random, setStage, START } from './stage.ts';

const settings = { url: 'https://relais.example', invitationDays: 7 };

it('keeps no code, only a salted digest, and one invitation a person', async () => {
  const { store } = await setStage();
  const invite = () => store.write((db) => createInvitation({ db, now: START, random, settings }, 'anna'));
  const first = await invite();
  const second = await invite();
  expect(first.code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
  expect(second.code).not.toBe(first.code);
  expect(second.expiresAt).toBe('2026-11-30T09:00:00.000Z');
  expect(new URL(second.url).search).toBe('');
  const kept = await store.read((db) => db.list('invitations', { where: { personId: 'anna' } }));
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(second.code);
});

it('knows nobody who is unknown or has left', async () => {
  const { store } = await setStage();
  await store.write((db) => db.put('people', person('gone', 'rep', { active: false })));
  const invite = (id: string) =>
    store.write((db) => createInvitation({ db, now: START, random, settings }, id));
  expect(await codeOf(invite('gone'))).toBe('not-found');
  expect(await codeOf(invite('nobody'))).toBe('not-found');
});
