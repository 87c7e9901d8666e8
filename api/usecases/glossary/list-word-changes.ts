/** The last changes of the company's words, newest first: which word, by whom and when. */
import type { ReadVerb } from '../scope.ts';
import { presentPeople } from '../present-person.ts';

/** As many as are read at one look; a table may be all of them. */
const SHOWN_MAX = 50;

export const listWordChanges: ReadVerb<'listWordChanges'> = async ({ db }) => {
  const rows = await db.list('wordChanges', { order: '-at', limit: SHOWN_MAX });
  const personOf = await presentPeople(
    db,
    rows.flatMap(({ byId = [] }) => byId),
  );
  return {
    items: rows.map(({ act, kind, name, was, isOfTable, byId, at }) => ({
      act,
      kind,
      name,
      ...(was === undefined ? {} : { was }),
      isOfTable,
      ...(byId === undefined ? {} : { by: personOf(byId) }),
      at,
    })),
  };
};
