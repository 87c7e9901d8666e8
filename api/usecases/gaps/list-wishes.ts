/** What headquarters asks for at present, newest first; whoever has it can answer by sharing it. */
import { presentPeople } from '../present-person.ts';
import type { ReadVerb } from '../scope.ts';

/** More at once would be a list of chores. */
const WISHES_MAX = 5;

export const listWishes: ReadVerb<'listWishes'> = async ({ db }) => {
  const rows = await db.list('wishes', { order: '-at', limit: WISHES_MAX });
  const personOf = await presentPeople(
    db,
    rows.map(({ byId }) => byId),
  );
  return { items: rows.map(({ id, facets, byId, at }) => ({ id, facets, by: personOf(byId), at })) };
};
