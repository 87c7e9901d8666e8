/** The recognitions of the week, for the head of the feed: those of the reader's unit, or of another that they name. */
import type { ReadVerb, ReadScope } from '../scope.ts';
import { presentRecognitions } from './present-recognitions.ts';

/** Those whose work is the whole company see all of it. */
function unitOf({ actor }: ReadScope, asked: string | undefined): string | undefined {
  const { role, unit } = actor.person;
  const sees = role === 'headquarters' || role === 'administrator';
  return asked ?? (sees ? undefined : unit);
}

export const listPins: ReadVerb<'listPins'> = async (scope, { query }) => {
  const { db, now } = scope;
  const units = unitOf(scope, query.unit);
  const where = units === undefined ? {} : { units };
  const rows = await db.list('recognitions', { where, order: '-at', limit: query.limit });
  const pinned = rows.filter(({ pinnedUntil }) => Date.parse(pinnedUntil) > now);
  return { items: await presentRecognitions(db, pinned) };
};
