/** What the keeper answers to the widget beside it: a token, none, or that there is no telling now. It ends no session. */
import type { KeeperMessage, WidgetMessage } from './messages.ts';

interface Session {
  token(stale?: string): Promise<string | undefined>;
  signOut(): Promise<void>;
}

export async function answerAsked(session: Session, asked: WidgetMessage): Promise<KeeperMessage> {
  const { id, nonce } = asked;
  const answer = { type: 'relais:answer', nonce, id } as const;
  if (asked.type === 'relais:sign-out') await session.signOut();
  const stale = asked.type === 'relais:token' ? (asked.stale ?? undefined) : undefined;
  try {
    return { ...answer, token: (await session.token(stale)) ?? null, offline: false };
  } catch {
    // No network, or a server in trouble: whoever is signed in stays so, and asks again.
    return { ...answer, token: null, offline: true };
  }
}
