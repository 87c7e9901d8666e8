/**
 * Who is signed in on this surface. A refresh token works once, so refreshing is done by one at a time, across tabs,
 * and what another tab refreshed meanwhile is used instead.
 */
import { createModel, signal, type Signal } from '@preact/signals';
import { PROBLEMS, type ProblemCode } from '#contract/problem-codes';
import type { Me } from '#contract/person';
import type { Tokens } from '#contract/session';
import { readFailure } from './read-failure.ts';

/** Refreshed this long before it ends: a call must not cross the end on its way. */
const MARGIN_MS = 30_000;
/** What a token has at least when it comes; one that is refused sooner is renewed then. */
const LEAST_MS = 300_000;

export interface SessionSource {
  read(): Tokens | undefined;
  write(tokens: Tokens | undefined): void;
  refresh(refreshToken: string): Promise<Tokens>;
  signOut(): Promise<unknown>;
  /** Runs alone among all tabs that share the tokens. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Milliseconds since 1970. */
  now(): number;
}
export type SessionState = 'unknown' | 'in' | 'out';

type Shown = { readonly state: Signal<SessionState>; readonly me: Signal<Me | undefined> };

export const Session = createModel((source: SessionSource) => {
  const shown: Shown = { state: signal<SessionState>('unknown'), me: signal<Me | undefined>(undefined) };
  const take = (tokens: Tokens | undefined) => {
    source.write(tokens && withTime(tokens, source.now()));
    show(shown, tokens);
  };
  const token = giveTokens(source, shown, makeRefresh(source, take));

  return {
    state: shown.state,
    me: shown.me,
    take,
    token,
    /** Reads what was stored; the network is asked only when something is needed. */
    resume() {
      show(shown, source.read());
    },
    /** The refresh token: proof that this surface holds the session. It goes to the server only. */
    async proof(): Promise<string | undefined> {
      // Renewed first where it must be: the proof has to be the last one given.
      await token();
      return source.read()?.refreshToken;
    },
    async signOut() {
      // Signing out must work offline too; the server forgets the session when it expires.
      await source.signOut().catch(() => undefined);
      take(undefined);
    },
  };
});

type Refresh = (stale?: string) => Promise<Tokens | undefined>;

/** One refresh for all who wait. */
function giveTokens(source: SessionSource, shown: Shown, refresh: Refresh) {
  let underWay: Promise<Tokens | undefined> | undefined;
  /** Whose a token was; another tab may have signed somebody else in since. */
  const owners = new Map<string, string>();
  const give = (tokens: Tokens | undefined, stale = ''): string | undefined => {
    const owner = owners.get(stale);
    // What one person asked is not repeated in the name of another.
    if (!tokens || (owner !== undefined && owner !== tokens.me.id)) return undefined;
    owners.set(tokens.accessToken, tokens.me.id);
    return tokens.accessToken;
  };
  return async (stale?: string): Promise<string | undefined> => {
    const tokens = source.read();
    if (tokens && isFresh(tokens, source.now(), stale)) return give(tokens, stale);
    underWay ??= source
      .exclusively(() => refresh(stale))
      .finally(() => {
        underWay = undefined;
      });
    const current = await underWay;
    show(shown, current);
    // Who asked may have left while it was renewed, and another come.
    return tokens && tokens.me.id !== current?.me.id ? undefined : give(current, stale);
  };
}

function show({ state, me }: Shown, tokens: Tokens | undefined): void {
  me.value = tokens?.me;
  state.value = tokens ? 'in' : 'out';
}

/** By a clock that is a day ahead each token would be over as it comes, and renewed with every call. */
function withTime(tokens: Tokens, now: number): Tokens {
  const least = now + LEAST_MS;
  if (Date.parse(tokens.accessExpiresAt) >= least) return tokens;
  return { ...tokens, accessExpiresAt: new Date(least).toISOString() };
}

const isFresh = (tokens: Tokens, now: number, stale?: string): boolean =>
  tokens.accessToken !== stale && Date.parse(tokens.accessExpiresAt) - MARGIN_MS > now;

function isUnknown(error: unknown): boolean {
  const { code = '' } = readFailure(error);
  return code in PROBLEMS && PROBLEMS[code as ProblemCode] === 401;
}

const makeRefresh =
  (source: SessionSource, take: (tokens: Tokens | undefined) => void) =>
  async (stale?: string): Promise<Tokens | undefined> => {
    // Read again: another tab may have refreshed while this one waited its turn.
    const tokens = source.read();
    if (!tokens || isFresh(tokens, source.now(), stale)) return tokens;
    // Whoever left or came meanwhile, here or in another tab, is not overruled by an answer to what was asked before.
    const isHere = () => source.read()?.refreshToken === tokens.refreshToken;
    try {
      const next = await source.refresh(tokens.refreshToken);
      if (isHere()) take(next);
    } catch (error) {
      // Without an answer, or by a server in trouble, the session may well live: only one that does not know it ends it.
      if (!isUnknown(error)) throw error;
      if (isHere()) take(undefined);
    }
    return source.read();
  };
