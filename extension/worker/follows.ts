/** What the person follows: the server's list as it was last read, with what waits to be sent done already. Gone with the person. */
import type { Topic } from '#contract/follow';
import type { Handlers } from '../answers.ts';
import type { Database } from './database.ts';
import type { Intent } from './intent.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

interface Kept {
  readonly v: 1;
  readonly topics: readonly Topic[];
}
type Needs = Pick<Rooms, 'database' | 'outbox' | 'client' | 'live' | 'practices'>;

const KEY = 'follows';
const orderOf = ({ kind, what }: Topic): string => `follow ${kind} ${what}`;

async function readKept(database: Database): Promise<readonly Topic[]> {
  // Written by this module alone, with this version.
  const kept = (await database.get('state', KEY)) as Kept | undefined;
  return kept?.v === 1 ? kept.topics : [];
}

const writeKept = (database: Database, topics: readonly Topic[]) =>
  database.put('state', { v: 1, topics: [...topics] } satisfies Kept, KEY);

export const forgetFollows = (database: Database): Promise<void> => database.delete('state', KEY);

function change(topics: readonly Topic[], topic: Topic, wanted: boolean): readonly Topic[] {
  const others = topics.filter((each) => orderOf(each) !== orderOf(topic));
  return wanted ? [...others, topic] : others;
}

/** What was refused did not happen. */
function withWaiting(topics: readonly Topic[], intents: readonly Intent[]): readonly Topic[] {
  const waiting = intents.filter(
    ({ endpoint, state }) => state === 'waiting' && (endpoint === 'follow' || endpoint === 'unfollow'),
  );
  return waiting.reduce(
    // Written below, from a parsed topic.
    (known, { endpoint, params }) => change(known, params as unknown as Topic, endpoint === 'follow'),
    topics,
  );
}

/** Asks nobody. */
export async function knownFollows({
  database,
  outbox,
}: Pick<Needs, 'database' | 'outbox'>): Promise<readonly Topic[]> {
  return withWaiting(await readKept(database), await outbox.all());
}

/** Without an answer, as they are known. */
export async function bringFollows(rooms: Needs): Promise<readonly Topic[]> {
  const { database, client, outbox, practices } = rooms;
  const { era } = practices;
  const told = await client.call('listFollows').catch(() => undefined);
  if (!told) return knownFollows(rooms);
  const topics = told.items.map(({ kind, what }) => ({ kind, what }));
  const next = withWaiting(topics, await outbox.all());
  // Of a person who left meanwhile nothing is kept: the next one would read it as theirs.
  if (practices.era !== era) return knownFollows(rooms);
  await writeKept(database, next);
  return next;
}

export function handleFollows(rooms: Needs): Pick<Handlers<Sender>, 'follow.set'> {
  const { database, outbox, live } = rooms;
  return {
    async 'follow.set'({ topic, wanted, title }) {
      const order = orderOf(topic);
      // Only the last word counts; one that has left is answered by the next.
      await outbox.takeBack((intent) => intent.order === order);
      const endpoint = wanted ? 'follow' : 'unfollow';
      const { kind, what } = topic;
      const kept = await outbox.add({ endpoint, params: { kind, what }, order, title });
      if (kept) await writeKept(database, change(await readKept(database), topic, wanted));
      live.publish();
      void outbox.flush(false);
      return { kept };
    },
  };
}
