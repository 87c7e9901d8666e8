/** What the person deletes from what waits was not done: what shows as said goes back to what the server has. */
import type { PracticeView } from '#contract/practice';
import type { EndpointName } from '#contract/endpoints';
import type { Intent } from './intent.ts';
import { noteMine } from './note-mine.ts';
import type { Rooms } from './rooms.ts';

type Needs = Pick<Rooms, 'outbox' | 'practices' | 'client' | 'visits'>;

/** Acts that are shown as done before the server knows. */
const SHOWN: ReadonlySet<EndpointName> = new Set([
  'recordVerdict',
  'withdrawVerdict',
  'likePractice',
  'unlikePractice',
]);

export async function giveUp(rooms: Needs, id: string): Promise<void> {
  const given = (await rooms.outbox.all()).find((intent) => intent.id === id);
  await rooms.outbox.drop(id);
  if (!given || !SHOWN.has(given.endpoint)) return;
  const { id: practiceId = '', reuseId } = given.params;
  // A later word on the same thing waits still, and is what shows.
  const waits = (each: Intent) => SHOWN.has(each.endpoint) && each.params['id'] === practiceId;
  if ((await rooms.outbox.all()).some(waits)) return;
  const { mine } = await readBack(rooms, practiceId, given);
  // An earlier word of this reuse may have arrived: then its record has it still.
  if (reuseId !== undefined && mine?.reuseId !== reuseId) await rooms.visits.forget(reuseId);
}

/** Without an answer, a verdict is unsaid and the rest stays until the next synchronisation. */
async function readBack(
  { practices, client }: Needs,
  id: string,
  { endpoint }: Intent,
): Promise<Partial<Pick<PracticeView, 'mine'>>> {
  const { era } = practices;
  const practice = await client.call('readPractice', { params: { id } }).catch(() => undefined);
  if (practice) await practices.apply({ put: [practice], era });
  else if (endpoint === 'recordVerdict') await noteMine(practices, id, undefined);
  return practice ?? {};
}
