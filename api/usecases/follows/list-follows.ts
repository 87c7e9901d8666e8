/** What the person who asks follows, latest first; nobody else's. */
import type { Follow } from '#contract/follow';
import type { Reader } from '../ports.ts';
import { presentPerson } from '../present-person.ts';
import type { FollowRow } from '../rows/follows.ts';
import type { ReadVerb } from '../scope.ts';

export async function presentFollow(db: Reader, { kind, what, at }: FollowRow): Promise<Follow> {
  const person = kind === 'person' ? await db.get('people', what) : undefined;
  return { kind, what, at, ...(person ? { person: presentPerson(person) } : {}) };
}

export const listFollows: ReadVerb<'listFollows'> = async ({ db, actor }) => {
  const rows = await db.list('follows', { where: { personId: actor.person.id }, order: '-at' });
  return { items: await Promise.all(rows.map((row) => presentFollow(db, row))) };
};
