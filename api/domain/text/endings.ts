/** A stemmer's endings by their last letter: of sixty a word is held against the few that it can have. It tries them in the order in which they are written. */

/** At least `keep` letters must stand before the ending, or words collapse. */
export type Ending = readonly [ending: string, replacement: string, keep: number];

const NONE: readonly Ending[] = [];
const lastOf = (word: string): number => word.charCodeAt(word.length - 1);

/** Those of `endings` that end as a word does. */
export function createEndings(endings: readonly Ending[]): (word: string) => readonly Ending[] {
  const byLast = Map.groupBy(endings, ([ending]) => lastOf(ending));
  return (word) => byLast.get(lastOf(word)) ?? NONE;
}
