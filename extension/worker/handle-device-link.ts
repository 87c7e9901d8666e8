/** Linking another device of the same person: asks the server for a code, and what became of it. Keeps none. */
import type { Handlers, Refused } from '../answers.ts';
import { refusalOf } from './handle-session.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<Handlers<Sender>, 'session.link' | 'session.linked' | 'session.unlink'>;

export function handleDeviceLink({ client, session }: Pick<Rooms, 'client' | 'session'>): Handled {
  return {
    'session.link': () =>
      answered(async () =>
        client.call('linkDevice', { body: { refreshToken: (await session.proof()) ?? '' } }),
      ),
    'session.linked': ({ id }) => answered(() => client.call('readDeviceLink', { params: { id } })),
    'session.unlink': ({ id }) => answered(() => client.call('withdrawDeviceLink', { params: { id } })),
  };
}

async function answered<R>(ask: () => Promise<R>): Promise<R | Refused> {
  try {
    return await ask();
  } catch (error) {
    return refusalOf(error);
  }
}
