/**
 * Who is signed in, and the tokens. The access token is in memory and in `storage.session`, which pages' scripts cannot
 * read; the refresh token is sealed. One refresh at a time, because the server takes a second use for a theft.
 */
import type { Me } from '#contract/person';
import { PROBLEMS } from '#contract/problem-codes';
import type { Tokens } from '#contract/session';
import { ProblemError, type Client } from '#widget/client.ts';
import type { Database } from './database.ts';
import { keepSessionShelf, type KeptSession, type SessionShelf } from './kept-session.ts';
import type { Memory } from './open-memory.ts';
import type { Vault } from './vault.ts';

export interface SessionState {
  readonly status: 'signed-in' | 'signed-out';
  readonly me?: Me;
  /** It ended by itself; the person did not leave. */
  readonly expired?: true;
}

export interface SessionKeeper {
  state(): Promise<SessionState>;
  /** For the client: the token of the moment, never the `stale` one. Throws `OfflineError` when it cannot know. */
  token(stale?: string): Promise<string | undefined>;
  redeem(email: string, code: string, device: string): Promise<Me>;
  /** The refresh token, after a renewal where one is due: proof that this device holds the session. For the server only. */
  proof(): Promise<string | undefined>;
  leave(): Promise<void>;
}

export interface SessionTools {
  readonly database: Database;
  readonly vault: Vault;
  /** A client without a token. */
  readonly client: Client;
  readonly memory: Memory;
  now(): number;
  /** The policy wants people signed out when the browser closes. */
  readonly forgets?: boolean;
  onChange(state: SessionState): Promise<void> | void;
}

interface Access {
  readonly token: string;
  readonly expiresAt: number;
}

/** A token about to end would end on the way. */
const MARGIN_MS = 20_000;

/** What a token has at least when it comes: by a clock that is a day ahead each would be over, and renewed with every call. */
const LEAST_MS = 300_000;

/** The tools with the shelf that they make. */
type Own = SessionTools & { readonly shelf: SessionShelf };

export function keepSession(given: SessionTools): SessionKeeper {
  const tools: Own = { ...given, shelf: keepSessionShelf(given) };
  const { memory, shelf } = tools;
  const { token, turnOver } = giveTokens(tools);

  return {
    token,
    async state() {
      const known = await shelf.read();
      if (!known) return { status: 'signed-out' };
      if (known.refresh || known.plain) return { status: 'signed-in', me: known.me };
      return { status: 'signed-out', me: known.me, expired: true };
    },
    async proof() {
      await token();
      return openRefresh(tools, await shelf.read());
    },
    async redeem(email, code, device) {
      const tokens = await tools.client.call('redeemInvitation', { body: { email, code, device } });
      await turnOver(() => keep(tools, tokens));
      await tools.onChange({ status: 'signed-in', me: tokens.me });
      return tokens.me;
    },
    async leave() {
      await turnOver(async () => {
        await memory.remove('access');
        await shelf.remove();
      });
      await tools.onChange({ status: 'signed-out' });
    },
  };
}

/** Tokens of one stay, from a sign-in to the next change: what was asked for in an earlier stay gets none of this one. */
function giveTokens(tools: Own) {
  let stay = 0;
  let refreshing: Promise<string | undefined> | undefined;
  const given = new Set<string>();
  const end = () => {
    stay += 1;
    refreshing = undefined;
    given.clear();
  };

  function renew(isHere: () => boolean): Promise<string | undefined> {
    const asked = refresh(tools, isHere).finally(() => {
      if (refreshing === asked) refreshing = undefined;
    });
    return asked;
  }

  return {
    async token(stale?: string): Promise<string | undefined> {
      const own = stay;
      // A call of the person before must not be repeated in the name of this one.
      if (stale !== undefined && !given.has(stale)) return undefined;
      // Written by this module alone.
      const access = (await tools.memory.get('access')) as Access | undefined;
      const isGood = access && access.token !== stale && access.expiresAt - MARGIN_MS > tools.now();
      const token = isGood ? access.token : await (refreshing ??= renew(() => own === stay));
      if (own !== stay || token === undefined) return undefined;
      given.add(token);
      return token;
    },
    /** Another person, or nobody. What is asked for while it lasts is neither's. */
    async turnOver(change: () => Promise<void>): Promise<void> {
      end();
      await change().finally(end);
    },
  };
}

const openRefresh = async ({ vault }: Own, known: KeptSession | undefined) =>
  known?.plain ?? (known?.refresh && vault.open(known.refresh));

const always = () => true;

async function keep(own: Own, tokens: Tokens, isHere = always): Promise<void> {
  const { accessToken, accessExpiresAt, refreshToken, me } = tokens;
  // The refresh token first: it works once, so losing it would lose the session.
  const refresh = own.forgets ? { plain: refreshToken } : { refresh: await own.vault.seal(refreshToken) };
  if (isHere()) await own.shelf.write({ v: 1, me, ...refresh });
  if (!isHere()) return;
  await own.memory.set('access', {
    token: accessToken,
    expiresAt: Math.max(Date.parse(accessExpiresAt), own.now() + LEAST_MS),
  } satisfies Access);
}

/** Whoever left while it was on its way neither comes back by it nor is told to have been signed out. */
async function refresh(tools: Own, isHere: () => boolean): Promise<string | undefined> {
  const known = await tools.shelf.read();
  const refreshToken = await openRefresh(tools, known);
  if (!known || !refreshToken || !isHere()) return undefined;
  try {
    const tokens = await tools.client.call('refreshSession', { body: { refreshToken } });
    await keep(tools, tokens, isHere);
    return tokens.accessToken;
  } catch (error) {
    if (!isHere()) return undefined;
    if (!(error instanceof ProblemError) || PROBLEMS[error.code] !== 401) throw error;
    await tools.memory.remove('access');
    await tools.shelf.write({ v: 1, me: known.me });
    await tools.onChange({ status: 'signed-out', me: known.me, expired: true });
    return undefined;
  }
}
