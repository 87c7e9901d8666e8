/** Finds active people by the beginnings of their names' words, whatever the accents; it tells no address. */
import { fold } from '#domain/text/fold';
import { presentPerson } from './present-person.ts';
import type { ReadVerb } from './scope.ts';

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a name answers: 0 not at all; more when its first words are the ones that were begun. */
function scoreName(name: string, begun: readonly string[]): number {
  const words = wordsOf(name);
  const places = begun.map((begin) => words.findIndex((word) => word.startsWith(begin)));
  if (places.includes(-1)) return 0;
  return 1 / (1 + places.reduce((sum, place) => sum + place, 0));
}

export const listPeople: ReadVerb<'listPeople'> = async ({ db }, { query: { q, limit } }) => {
  const begun = wordsOf(q);
  const people = await db.list('people', { where: { active: true } });
  const scored = people.map((row) => ({ row, score: scoreName(row.name, begun) }));
  const found = scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.row.name.localeCompare(b.row.name));
  return { items: found.slice(0, limit).map(({ row }) => presentPerson(row)) };
};
