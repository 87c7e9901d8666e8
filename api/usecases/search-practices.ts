/** Finds practices by words, best first, and says where the words stand; the ranking is the domain's. */
import { markMatches } from '#domain/text/mark-matches';
import { presentPractices } from './present-practices.ts';
import type { ReadVerb } from './scope.ts';

export const searchPractices: ReadVerb<'searchPractices'> = async ({ db, actor, search }, { query }) => {
  const { q, limit, ...filter } = query;
  const hits = search.find(q, limit, filter);
  const rows = await Promise.all(hits.map(({ practiceId }) => db.get('practices', practiceId)));
  const matched = new Map(hits.map((hit) => [hit.practiceId, hit.matched]));
  // The index may be a commit behind this state: what is no longer live is left out here.
  const live = rows.flatMap((row) => (row?.status === 'live' ? [row] : []));
  const views = await presentPractices(db, actor.person.id, live);
  const items = views.map((practice) => {
    const words = matched.get(practice.id) ?? [];
    const marks = { title: markMatches(practice.title, words), body: markMatches(practice.body, words) };
    return { practice, marks };
  });
  return { items };
};
