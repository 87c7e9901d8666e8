/** A practice whole: from the device at once, with its reuses, its talk and its family where the network gives them. */
import type { PracticeView } from '#contract/practice';
import type { Handlers, Whole } from '../answers.ts';
import { bringFollows, knownFollows } from './follows.ts';
import { namesOf } from './names-in.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'practice.here' | 'practice.read' | 'practice.earlier' | 'practice.uncomment'
>;

/** As many as are read at once; the others are a click away. */
const TALK_LIMIT = 20;

/** What it comes from is on this device; what came of it the server knows. */
async function familyHere({ practices }: Rooms, { parentId }: PracticeView): Promise<Pick<Whole, 'family'>> {
  const parent = parentId === undefined ? undefined : await practices.get(parentId);
  return parent ? { family: { parent, children: [] } } : {};
}

/** Asks nobody: a slow server keeps no one from reading. */
async function readHere(rooms: Rooms, id: string): Promise<Whole | undefined> {
  const practice = await rooms.practices.get(id);
  if (!practice) return undefined;
  const { sector, region } = practice.facets;
  return {
    practice,
    names: namesOf([sector, region, practice.lever]),
    follows: await knownFollows(rooms),
    ...(await familyHere(rooms, practice)),
  };
}

async function readWhole(rooms: Rooms, id: string): Promise<Whole | undefined> {
  const here = await readHere(rooms, id);
  if (!here) return undefined;
  const { client } = rooms;
  const params = { id };
  const [reuses, talk, family, bravos, read, follows] = await Promise.all([
    client.call('listReuses', { params }).catch(() => undefined),
    client.call('listComments', { params, query: { limit: TALK_LIMIT } }).catch(() => undefined),
    client.call('readFamily', { params }).catch(() => undefined),
    client.call('listPracticeRecognitions', { params }).catch(() => undefined),
    client.call('readPractice', { params }).catch(() => undefined),
    bringFollows(rooms),
  ]);
  return {
    ...here,
    // Only the reading of one tells it; the rest of it this device knows as well, with what waits to be sent.
    practice: {
      ...here.practice,
      ...(read?.firstShare === undefined ? {} : { firstShare: read.firstShare }),
    },
    follows,
    ...(reuses ? { reuses: reuses.items } : {}),
    ...(talk ? { talk } : {}),
    ...(bravos ? { bravos: bravos.items } : {}),
    ...(family ? { family } : {}),
  };
}

export function handleWhole(rooms: Rooms): Handled {
  return {
    'practice.here': ({ id }) => readHere(rooms, id),
    'practice.read': ({ id }) => readWhole(rooms, id),
    'practice.earlier': ({ id, cursor }) =>
      rooms.client
        .call('listComments', { params: { id }, query: { limit: TALK_LIMIT, cursor } })
        .catch(() => undefined),
    async 'practice.uncomment'({ id }) {
      const removed = await rooms.client.call('removeComment', { params: { id } }).then(
        () => true,
        () => false,
      );
      return { removed };
    },
  };
}
