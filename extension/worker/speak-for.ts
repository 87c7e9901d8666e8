/** Clients of one person, for what that person has written: with another's token, or none, a call is refused. */
import type { Client, ClientOptions } from '#widget/client.ts';
import type { SessionKeeper } from './session.ts';

export const speakFor =
  (session: Pick<SessionKeeper, 'token' | 'state'>, ask: (token: ClientOptions['token']) => Client) =>
  (personId: string): Client =>
    ask(async (stale) => {
      const token = await session.token(stale);
      // Asked afterwards: where the person changed in between, the token is not theirs.
      return (await session.state()).me?.id === personId ? token : undefined;
    });
