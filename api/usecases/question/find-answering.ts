/** Finds the practices that may answer before anybody is asked: "does one of these answer it?" */
import { presentPractices } from '../present-practices.ts';
import type { ReadVerb } from '../scope.ts';

const SHOWN_MAX = 3;
/** One word in common is chance; a question of one word has no more to give. */
const WORDS_MIN = 2;
const POOL = 20;

export const findAnswering: ReadVerb<'findAnswering'> = async ({ db, actor, search }, { query }) => {
  const { q, sector } = query;
  const within = sector === undefined ? [] : search.find(q, POOL, { sector });
  const hits = [...within, ...search.find(q, POOL, {})];
  const least = Math.min(WORDS_MIN, q.split(/\s+/).length);
  const ids = new Set(
    hits.filter(({ matched }) => matched.length >= least).map(({ practiceId }) => practiceId),
  );
  const rows = await Promise.all([...ids].slice(0, SHOWN_MAX).map((id) => db.get('practices', id)));
  const live = rows.flatMap((row) => (row?.status === 'live' ? [row] : []));
  return { items: await presentPractices(db, actor.person.id, live) };
};
