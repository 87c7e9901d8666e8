/** Follows a person or a topic; a second time changes nothing. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { presentFollow } from './list-follows.ts';
import { topicOf } from './topics-of.ts';

/** Beyond this, nobody follows anything any more. */
const FOLLOWS_MAX = 200;

export const follow: WriteVerb<'follow'> = async ({ db, actor, now }, { params: { kind, what } }) => {
  const personId = actor.person.id;
  if (kind === 'person' && (what === personId || !(await db.get('people', what))?.active)) {
    throw new Refusal('not-found');
  }
  const topic = topicOf(kind, what);
  const id = `${personId}:${topic}`;
  const earlier = await db.get('follows', id);
  if (earlier) return presentFollow(db, earlier);
  if ((await db.count('follows', { personId })) >= FOLLOWS_MAX) throw new Refusal('too-many');
  const row = { id, personId, kind, what, topic, at: new Date(now).toISOString() };
  await db.put('follows', row);
  return presentFollow(db, row);
};
