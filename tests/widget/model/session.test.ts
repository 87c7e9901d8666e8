/** The session: refreshed once for all who wait, ended by a refusal and by nothing else. */
import { describe, expect, it } from 'vitest';
import type { Tokens } from '#contract/session';
import { Session, type SessionSource } from '#widget/model/session.ts';
import { later, me, NOW, offline, refused } from '../sample.ts';

const tokens = (n: number, expiresIn = 600_000): Tokens => ({
  accessToken: `access-${n}`,
  accessExpiresAt: new Date(NOW + expiresIn).toISOString(),
  refreshToken: `refresh-${n}`,
  refreshExpiresAt: new Date(NOW + 9e8).toISOString(),
  me,
});

/** Somebody else's. */
const other = (n: number): Tokens => ({ ...tokens(n), me: { ...me, id: 'other' } });

function makeSession(stored: Tokens | undefined, over: Partial<SessionSource> = {}) {
  const asked: string[] = [];
  let kept = stored;
  const session = new Session({
    read: () => kept,
    write(next) {
      kept = next;
    },
    refresh(refreshToken) {
      asked.push(refreshToken);
      return Promise.resolve(tokens(2));
    },
    signOut: () => Promise.resolve(),
    exclusively: (work) => work(),
    now: () => NOW,
    ...over,
  });
  return { session, asked, stored: () => kept };
}

describe('the session', () => {
  it('gives a fresh token without asking anybody', async () => {
    const { session, asked } = makeSession(tokens(1));
    session.resume();
    expect(session.state.value).toBe('in');
    expect(await session.token()).toBe('access-1');
    expect(asked).toEqual([]);
  });

  it('refreshes once for all who ask at the same time', async () => {
    const { session, asked } = makeSession(tokens(1, 10_000));
    expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual([
      'access-2',
      'access-2',
      'access-2',
    ]);
    expect(asked).toEqual(['refresh-1']);
  });

  it('renews no more often by a clock that is a day ahead', async () => {
    const { session, asked } = makeSession(tokens(1), { now: () => NOW + 86_400_000 });
    for (let times = 0; times < 3; times += 1) expect(await session.token()).toBe('access-2');
    expect(asked).toEqual(['refresh-1']);
  });

  it('proves itself by the last refresh token, renewed where it must be', async () => {
    expect(await makeSession(tokens(1)).session.proof()).toBe('refresh-1');
    expect(await makeSession(tokens(1, 10_000)).session.proof()).toBe('refresh-2');
    expect(await makeSession(undefined).session.proof()).toBeUndefined();
  });

  it('refreshes a token that the server refused, though the clock says it lives', async () => {
    const { session } = makeSession(tokens(1));
    expect(await session.token('access-1')).toBe('access-2');
  });

  it('uses what another tab refreshed while it waited its turn', async () => {
    const turn = later<void>();
    let shared: Tokens | undefined = tokens(1, 0);
    const { session, asked } = makeSession(undefined, {
      read: () => shared,
      exclusively: async (work) => {
        await turn.promise;
        return work();
      },
    });
    const token = session.token();
    shared = tokens(7);
    turn.resolve();
    expect(await token).toBe('access-7');
    expect(asked).toEqual([]);
  });

  it('does not come back by a renewal that was on its way when the person left', async () => {
    const answer = later<Tokens>();
    const { session, stored } = makeSession(tokens(1, 0), { refresh: () => answer.promise });
    const asked = session.token();
    await session.signOut();
    answer.resolve(tokens(2));
    expect(await asked).toBeUndefined();
    expect([stored(), session.state.value]).toEqual([undefined, 'out']);
  });

  it('is not ended by what was refused to the person before', async () => {
    const answer = later<Tokens>();
    const { session, stored } = makeSession(tokens(1, 0), { refresh: () => answer.promise });
    const asked = session.token();
    session.take(other(3));
    answer.reject(refused('unauthenticated', 'Session terminée'));
    // Nor is what that one asked done by the next.
    expect(await asked).toBeUndefined();
    expect([stored()?.accessToken, session.me.value?.id]).toEqual(['access-3', 'other']);
  });

  it('repeats nothing of one person in the name of another', async () => {
    const { session } = makeSession(tokens(1));
    const stale = await session.token();
    session.take(other(3));
    expect(await session.token(stale)).toBeUndefined();
    expect(await session.token()).toBe('access-3');
  });

  it('is not ended by a missing network', async () => {
    const { session, stored } = makeSession(tokens(1, 0), { refresh: () => Promise.reject(offline()) });
    await expect(session.token()).rejects.toThrow('No answer');
    expect(stored()).toBeDefined();
  });

  it.each(['unavailable', 'too-many', 'internal', 'too-slow', 'origin-refused', 'unheard-of'])(
    'is not ended by a server that answers %s',
    async (code) => {
      const { session, stored } = makeSession(tokens(1, 0), {
        refresh: () => Promise.reject(refused(code, 'Plus tard')),
      });
      session.resume();
      await expect(session.token()).rejects.toThrow('Plus tard');
      expect(stored()).toBeDefined();
      expect(session.state.value).toBe('in');
    },
  );

  it('is ended by a refusal', async () => {
    const { session, stored } = makeSession(tokens(1, 0), {
      refresh: () => Promise.reject(refused('unauthenticated', 'Session terminée')),
    });
    expect(await session.token()).toBeUndefined();
    expect(stored()).toBeUndefined();
    expect(session.state.value).toBe('out');
  });

  it('signs out even offline', async () => {
    const { session, stored } = makeSession(tokens(1), { signOut: () => Promise.reject(offline()) });
    session.resume();
    await session.signOut();
    expect(stored()).toBeUndefined();
    expect(session.me.value).toBeUndefined();
  });
});
