/** Finds colleagues' practices that nearly say what a person is writing, so that they can add to one instead of telling it again. */
import { ALIKE, likeness } from '#domain/match/likeness';
import { tellPractice } from '#domain/match/tell-practice';
import { presentPractices } from './present-practices.ts';
import type { ReadVerb } from './scope.ts';

/** How far down the search's list a double may stand. */
const LOOKED_AT = 25;

export const findSimilar: ReadVerb<'findSimilar'> = async ({ db, actor, search }, { query }) => {
  const { text, sector, limit } = query;
  const hits = search.find(text, LOOKED_AT, {});
  const rows = await Promise.all(hits.map(({ practiceId }) => db.get('practices', practiceId)));
  const others = rows.flatMap((row) =>
    row?.status === 'live' && row.authorId !== actor.person.id ? [row] : [],
  );
  const alike = others
    .map((row) => ({ row, near: likeness({ text, sector }, tellPractice(row, row.sector)) }))
    .filter(({ near }) => near >= ALIKE)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, limit);
  const views = await presentPractices(
    db,
    actor.person.id,
    alike.map(({ row }) => row),
  );
  return { items: views };
};
