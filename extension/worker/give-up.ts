/** What the person deletes from what waits was not done: what shows as said goes back to what the server has. */
import type { PracticeView } from '#contract/practice';
import type { EndpointName } from '#contract/endpoints';
import type { Intent } from './intent.ts';
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
  // What was not taken back stands, on its record too.
  const undone = given.endpoint === 'withdrawVerdict' && (await rooms.visits.restore(reuseId ?? ''));
  const mine = await readBack(rooms, practiceId, given, undone ? undone.said : undefined);
  // An earlier word of this reuse may have arrived: then its record has it still.
  if (reuseId !== undefined && mine?.reuseId !== reuseId) await rooms.visits.forget(reuseId);
}

/** What the person has made of it now. Only what was refused can be given up, so without an answer it is as it was before. */
async function readBack(
  { practices, client }: Needs,
  id: string,
  given: Intent,
  said: PracticeView['mine'] | undefined,
): Promise<PracticeView['mine'] | undefined> {
  const { era } = practices;
  const read = await client.call('readPractice', { params: { id } }).catch(() => undefined);
  const known = read ?? (await practices.get(id));
  if (!known) return undefined;
  const practice = read ?? asBefore(known, given, said);
  await practices.apply({ put: [practice], era });
  return practice.mine;
}

/** `said`: of it, before it was taken back. */
function asBefore(
  practice: PracticeView,
  { endpoint }: Intent,
  said: PracticeView['mine'] | undefined,
): PracticeView {
  const { mine, likes } = practice;
  if (endpoint === 'likePractice')
    return { ...practice, likes: Math.max(0, likes - 1), mine: { ...mine, liked: false } };
  if (endpoint === 'unlikePractice') return { ...practice, likes: likes + 1, mine: { ...mine, liked: true } };
  return { ...practice, mine: { ...said, liked: mine.liked } };
}
