import { expect, it } from 'vitest';
import { answerAsked } from '#widget/pages/answer-asked.ts';
import { offline, refused } from '../sample.ts';

const ask = (
  token: (stale?: string) => Promise<string | undefined>,
  asked: 'token' | 'sign-out' = 'token',
) => {
  const told: string[] = [];
  const session = { token, signOut: async () => void told.push('signed out') };
  const message =
    asked === 'token'
      ? ({ type: 'relais:token', nonce: 'n', id: 7, stale: 'old' } as const)
      : ({ type: 'relais:sign-out', nonce: 'n', id: 7 } as const);
  return answerAsked(session, message).then((answer) => ({ ...answer, told }));
};

it('gives a token for the one that was refused, or says that nobody is signed in', async () => {
  expect(await ask(async (stale) => `after ${stale}`)).toMatchObject({
    id: 7,
    token: 'after old',
    offline: false,
  });
  expect(await ask(async () => undefined)).toMatchObject({ token: null, offline: false });
});

it.each([offline(), refused('unavailable', 'Plus tard'), refused('too-many', 'Plus tard')])(
  'does not call somebody signed out by %s',
  async (problem) => {
    expect(await ask(() => Promise.reject(problem))).toMatchObject({ token: null, offline: true });
  },
);

it('signs out first', async () => {
  expect((await ask(async () => undefined, 'sign-out')).told).toEqual(['signed out']);
});
