/** Figures of a ranking against grades: nDCG, first one useful, one useful among three. Unjudged counts as 0. */

export type Grades = ReadonlyMap<string, number>;

/** Grade from which a practice counts as useful. */
const USEFUL = 2;

/** A grade below 0, as some public sets have for spam, is worth no less than none. */
const gain = (grade: number, rank: number) => (2 ** Math.max(0, grade) - 1) / Math.log2(rank + 2);

/** Järvelin & Kekäläinen 2002, with exponential gain. */
export function ndcg(ranking: readonly string[], grades: Grades, depth: number): number {
  const got = ranking.slice(0, depth).reduce((sum, id, rank) => sum + gain(grades.get(id) ?? 0, rank), 0);
  const ideal = [...grades.values()]
    .toSorted((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  return ideal === 0 ? 0 : got / ideal;
}

export const isUseful = (id: string | undefined, grades: Grades): boolean =>
  id !== undefined && (grades.get(id) ?? 0) >= USEFUL;
export const hasUseful = (ranking: readonly string[], grades: Grades, depth: number): boolean =>
  ranking.slice(0, depth).some((id) => isUseful(id, grades));

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
