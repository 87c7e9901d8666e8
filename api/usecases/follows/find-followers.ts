/** Who follows one of these topics, each once. For telling them only: nobody is ever shown who follows what. */
import type { Reader } from '../ports.ts';

export async function findFollowers(db: Reader, topics: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(topics.map((topic) => db.list('follows', { where: { topic } })));
  return [...new Set(rows.flat().map(({ personId }) => personId))];
}
