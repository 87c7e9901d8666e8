/** Counts a search that found nothing: its folded words and the week. Who searched is not kept. */
import { isoWeek } from '#domain/calendar/iso-week';
import { foldSearch } from '#domain/text/fold-search';
import { digest } from '../digest.ts';
import type { WriteVerb } from '../scope.ts';

/** A figure about fewer people leaves the API for nobody. */
const PEOPLE_MIN = 5;

export const countFruitlessSearch: WriteVerb<'countFruitlessSearch'> = async (
  { db, actor, now },
  { body },
) => {
  const words = foldSearch(body.q);
  if (words === '') return;
  const week = isoWeek(now);
  const id = `${week}:${words}`;
  const known = await db.get('fruitlessSearches', id);
  const mark = await digest(JSON.stringify([id, actor.person.id]));
  const before = known?.marks ?? [];
  const enough = (known?.people ?? 0) >= PEOPLE_MIN;
  const marks = enough || before.includes(mark) ? before : [...before, mark];
  const people = enough ? PEOPLE_MIN : marks.length;
  await db.put('fruitlessSearches', {
    id,
    week,
    words,
    times: (known?.times ?? 0) + 1,
    people,
    marks: people >= PEOPLE_MIN ? [] : marks,
    at: known?.at ?? new Date(now).toISOString(),
  });
};
