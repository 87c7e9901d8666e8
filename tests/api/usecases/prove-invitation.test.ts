/** Proof by invitation: five tries, one use, one week, and the same silence for every failure. */
import { expect, it } from 'vitest';
import { proveInvitation, TRIES_MAX } from '../../../api/usecases/prove-invitation.ts';
import { actorOf, setStage } from './stage.ts';

const WEEK_MS = 7 * 86_400_000;

async function prepare() {
  const stage = await setStage();
  const { code } = await stage.as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  const prove = async (asked: string, email = 'anna@example.com') =>
    (await stage.store.write((db) => proveInvitation({ db, now: stage.now() }, { email, code: asked })))?.id;
  return { ...stage, code, prove };
}

it('takes the code as people type it, once', async () => {
  const { code, prove } = await prepare();
  const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
  expect(await prove(typed, ' ANNA@example.com ')).toBe('anna');
  expect(await prove(code)).toBeUndefined();
});

it('is exhausted after five tries, even for the right code', async () => {
  const { code, prove } = await prepare();
  for (let tries = 0; tries < TRIES_MAX; tries += 1) expect(await prove('BBBBBBBB')).toBeUndefined();
  expect(await prove(code)).toBeUndefined();
});

it('lets the right code through at the fifth try', async () => {
  const { code, prove } = await prepare();
  for (let tries = 1; tries < TRIES_MAX; tries += 1) await prove('BBBBBBBB');
  expect(await prove(code)).toBe('anna');
});

it('counts guesses that come all at once', async () => {
  const { code, prove } = await prepare();
  await Promise.all(Array.from({ length: 50 }, () => prove('BBBBBBBB')));
  expect(await prove(code)).toBeUndefined();
});

it('is over after a week, and for whoever has left', async () => {
  const late = await prepare();
  late.turnClock(WEEK_MS);
  expect(await late.prove(late.code)).toBeUndefined();
  // Made by a clock that was a year ahead.
  late.turnClock(-365 * 86_400_000);
  expect(await late.prove(late.code)).toBeUndefined();
  const left = await prepare();
  await left.store.write((db) => db.put('people', { ...actorOf('anna').person, active: false }));
  expect(await left.prove(left.code)).toBeUndefined();
});

it('knows nobody by an unknown address, nor by another’s code', async () => {
  const { code, prove } = await prepare();
  expect(await prove(code, 'nobody@example.com')).toBeUndefined();
  expect(await prove(code, 'bruno@example.com')).toBeUndefined();
});

it('writes for a stranger as it does for somebody with an invitation: the disk’s time tells nobody apart', async () => {
  const { code, prove, store } = await prepare();
  const seqAfter = async (asked: string, email: string) => {
    const before = await store.read((db) => db.seq());
    await prove(asked, email);
    return (await store.read((db) => db.seq())) - before;
  };
  expect(await seqAfter('BBBBBBBB', 'anna@example.com')).toBe(1);
  expect(await seqAfter('BBBBBBBB', 'bruno@example.com')).toBe(1);
  expect(await seqAfter('BBBBBBBB', 'nobody@example.com')).toBe(1);
  expect(await seqAfter(code, 'anna@example.com')).toBe(1);
  expect(await seqAfter(code, 'anna@example.com')).toBe(1);
});
