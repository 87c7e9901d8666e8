/** Where people find nothing: contexts and searches of five people or more, by fives. Fewer are told to nobody. */
import type { Gap, VainSearch } from '#contract/gap';
import { GROUP_MIN } from '#domain/privacy/admit-groups';
import { nameCell, periodOf, readCell } from '#domain/pulse/gap-cells';
import { weekOf } from '#domain/pulse/weeks';
import type { Reader } from '../ports.ts';
import type { ReadVerb } from '../scope.ts';

/** A page that is read; the rest would be the tail that nobody asks for. */
const LINES_MAX = 20;

/** The greater of this period and the one before, in whole fives, so that one person more is not seen. */
async function countCells(db: Reader, now: number): Promise<Map<string, number>> {
  const period = periodOf(weekOf(now));
  const counted = new Map<string, number>();
  for (const each of [period, String(Number(period) - 1)]) {
    const inPeriod = new Map<string, number>();
    for (const { cell } of await db.list('gaps', { where: { period: each } }))
      inPeriod.set(cell, (inPeriod.get(cell) ?? 0) + 1);
    for (const [cell, people] of inPeriod) {
      const fives = Math.floor(people / GROUP_MIN) * GROUP_MIN;
      counted.set(cell, Math.max(counted.get(cell) ?? 0, fives));
    }
  }
  return counted;
}

async function listContexts(db: Reader, now: number): Promise<Gap[]> {
  const wishes = await db.list('wishes');
  const asked = new Set(wishes.map(({ facets }) => nameCell(facets)));
  const cells = [...(await countCells(db, now))].filter(([, people]) => people >= GROUP_MIN);
  return cells
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, LINES_MAX)
    .flatMap(([cell, people]) => {
      const facets = readCell(cell);
      return facets ? [{ facets, people, asked: asked.has(cell) }] : [];
    });
}

async function listSearches(db: Reader): Promise<VainSearch[]> {
  const weeks = new Map<string, number>();
  for (const { words, people } of await db.list('fruitlessSearches'))
    if (people >= GROUP_MIN) weeks.set(words, (weeks.get(words) ?? 0) + 1);
  const told = [...weeks].map(([words, n]) => ({ words, weeks: n }));
  return told.toSorted((a, b) => b.weeks - a.weeks || (a.words < b.words ? -1 : 1)).slice(0, LINES_MAX);
}

export const listGaps: ReadVerb<'listGaps'> = async ({ db, now }) => ({
  gaps: await listContexts(db, now),
  searches: await listSearches(db),
});
