/** The topics that a practice belongs to, by which its followers are found. Pure; it reads no follow. */
import type { Followed } from '#contract/words';
import type { PracticeRow } from '../rows/practices.ts';

export const topicOf = (kind: Followed, what: string): string => `${kind}:${what}`;

export function topicsOf(row: PracticeRow): string[] {
  const { authorId, unit, lever, facets } = row;
  const named: readonly (readonly [Followed, string | undefined])[] = [
    ['person', authorId],
    ['unit', unit],
    ['lever', lever],
    ['sector', facets.sector],
    ['agreement', facets.agreement],
    ...(facets.products ?? []).map((product) => ['product', product] as const),
  ];
  return named.flatMap(([kind, what]) => (what ? [topicOf(kind, what)] : []));
}
