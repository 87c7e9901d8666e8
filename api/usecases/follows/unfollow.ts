/** Follows a person or a topic no more; what was not followed is no error. */
import type { WriteVerb } from '../scope.ts';
import { topicOf } from './topics-of.ts';

export const unfollow: WriteVerb<'unfollow'> = async ({ db, actor }, { params: { kind, what } }) => {
  await db.remove('follows', `${actor.person.id}:${topicOf(kind, what)}`);
};
