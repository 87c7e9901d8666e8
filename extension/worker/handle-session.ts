/** Signing in and out. Leaving wipes what the device holds, but never silently what the person wrote and nobody has. */
import { OfflineError, ProblemError } from '#widget/problem-error.ts';
import type { Handlers, Refused } from '../answers.ts';
import { forgetFollows } from './follows.ts';
import { forgetPraises } from './praises.ts';
import { forgetSearches } from './recent-searches.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'session.redeem' | 'session.leave' | 'session.devices' | 'session.revoke'
>;

export function refusalOf(error: unknown): Refused {
  if (error instanceof ProblemError) return { refused: { code: error.code, title: error.title } };
  if (error instanceof OfflineError) return { refused: { code: 'offline', title: '' } };
  throw error;
}

export function handleSession(rooms: Rooms): Handled {
  return {
    async 'session.redeem'({ email, code, server }) {
      if (!(await rooms.server.choose(server))) return { refused: { code: 'no-server', title: '' } };
      try {
        const me = await rooms.session.redeem(email, code, await rooms.shell.device());
        return { name: me.name };
      } catch (error) {
        return refusalOf(error);
      }
    },
    async 'session.leave'({ anyway }) {
      const unsent = (await rooms.outbox.all()).length;
      if (unsent > 0 && !anyway) return { unsent };
      // The server may be out of reach; this device forgets all the same.
      await rooms.client.call('signOut').catch(() => undefined);
      await rooms.outbox.wipe();
      await rooms.session.leave();
      return { unsent: 0 };
    },
    async 'session.devices'() {
      try {
        return await rooms.client.call('listSessions');
      } catch (error) {
        return refusalOf(error);
      }
    },
    async 'session.revoke'({ id }) {
      try {
        await rooms.client.call('revokeSession', { params: { id } });
        return undefined;
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

/** What a device holds of a person who is no longer there. What is unsent is not in this list. */
export async function forgetPerson(
  rooms: Pick<Rooms, 'practices' | 'agreements' | 'visits' | 'shares' | 'settings' | 'database'>,
): Promise<void> {
  await rooms.practices.wipe();
  await rooms.agreements.wipe();
  await rooms.visits.wipe();
  await rooms.shares.wipe();
  await rooms.settings.setDraftText('');
  await forgetSearches(rooms.database);
  await forgetFollows(rooms.database);
  await forgetPraises(rooms.database);
  await rooms.database.delete('state', 'taken-up');
  await rooms.database.delete('state', 'quiz-later');
  await rooms.database.delete('state', 'synchronised');
}
