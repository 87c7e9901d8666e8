/** Lists what the reader congratulated for, so that it is offered to them once, on every device. Nobody else's is told. */
import type { ReadVerb } from '../scope.ts';

export const listGiven: ReadVerb<'listGiven'> = async ({ db, actor }) => {
  const rows = await db.list('recognitions', { where: { byId: actor.person.id } });
  const items = rows.map(({ personId, fact, factId }) => ({ personId, fact: { kind: fact, id: factId } }));
  return { items };
};
