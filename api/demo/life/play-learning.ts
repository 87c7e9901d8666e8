/** What matching learned in the demo: each answer gets the reasons that the engine itself gives for it, and the past weeks close. */
import type { PracticeRow, ReuseRow } from '../../usecases/rows/practices.ts';
import { learnWeekly } from '../../usecases/learning/learn-weekly.ts';
import { company } from '../company/company.ts';
import type { Player } from './player.ts';

const WEEK_MS = 7 * 86_400_000;
/** Steps already made: this week's own is left to the server. */
const WEEKS = 4;

export async function playLearning({ store, play, now }: Player): Promise<void> {
  const practices = new Map((await store.read((db) => db.list('practices'))).map((row) => [row.id, row]));
  const answered: ReuseRow[] = [];
  for (const reuse of await store.read((db) => db.list('reuses'))) {
    const practice = practices.get(reuse.practiceId);
    const shown = practice && (await readReasons(play, practice, reuse));
    if (shown) answered.push({ ...reuse, shown });
  }
  await store.write(async (tx) => {
    for (const reuse of answered) await tx.put('reuses', reuse);
    for (let week = WEEKS; week > 0; week -= 1) await learnWeekly(tx, now - week * WEEK_MS);
  });
}

/** The reasons that a colleague of the same unit reads on such an account; none if it is not among the first five. */
async function readReasons(
  play: Player['play'],
  { authorId, id, facets }: PracticeRow,
  { personId, facets: { city } }: ReuseRow,
): Promise<string[] | undefined> {
  const unit = company.people.find((person) => person.id === personId)?.unit;
  const viewer = company.people.find(
    (person) => person.unit === unit && ![authorId, personId].includes(person.id),
  );
  if (!viewer) return undefined;
  const { sector, size, region } = facets;
  const query = { kind: 'account' as const, lang: 'fr' as const, limit: 5, sector, size, region, city };
  const { suggestions } = await play(viewer.id, 0, 'suggestPractices', { query });
  return suggestions.find(({ practice }) => practice.id === id)?.reasons.map(({ term }) => term);
}
