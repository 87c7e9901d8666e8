/** Congratulating from the panel: kept until the server has it; and for what it was done already, so that it is not offered twice. */
import type { GivenPraise } from '#contract/recognition';
import type { Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import type { Database } from './database.ts';
import type { Intent } from './intent.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

interface Kept {
  readonly v: 1;
  readonly items: readonly GivenPraise[];
}
type Handled = Pick<Handlers<Sender>, 'praise.given' | 'praise.give'>;
type Needs = Pick<Rooms, 'database' | 'outbox' | 'client' | 'live' | 'practices'>;

const KEY = 'given-praises';

async function readKept(database: Database): Promise<readonly GivenPraise[]> {
  // Written by this module alone, with this version.
  const kept = (await database.get('state', KEY)) as Kept | undefined;
  return kept?.v === 1 ? kept.items : [];
}

export const forgetPraises = (database: Database): Promise<void> => database.delete('state', KEY);

/** What was refused can be said again: the person sees it in the outbox, and why. */
const isWaiting = ({ endpoint, state }: Intent) => endpoint === 'recognise' && state === 'waiting';

/** Without an answer, as it is known. */
async function listGiven({ client, database, outbox, practices }: Needs): Promise<readonly GivenPraise[]> {
  const { era } = practices;
  const told = await client.call('listGiven').catch(() => undefined);
  // Of a person who left meanwhile nothing is kept.
  if (practices.era !== era) return [];
  if (told) await database.put('state', { v: 1, items: told.items } satisfies Kept, KEY);
  const items = told?.items ?? (await readKept(database));
  const waiting = (await outbox.all()).filter(isWaiting).map(({ body }) => {
    // Written below, from a parsed draft.
    const { personId, fact } = body as MessageBody<'praise.give'>['draft'];
    return { personId, fact };
  });
  return [...items, ...waiting];
}

export function handlePraises(rooms: Needs): Handled {
  const { outbox, practices, live } = rooms;
  return {
    'praise.given': async () => ({ items: await listGiven(rooms) }),
    async 'praise.give'({ practiceId, draft, to }) {
      const title = (await practices.get(practiceId))?.title ?? '';
      const kept = await outbox.add({
        id: draft.id,
        endpoint: 'recognise',
        params: {},
        body: draft,
        order: practiceId,
        title,
        to,
      });
      live.publish();
      void outbox.flush(false);
      return { kept };
    },
  };
}
