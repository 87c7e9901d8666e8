/** The people of a manager: their reports, and the reports of these, nearest first. It never goes upwards. */
import type { Reader } from '../ports.ts';
import type { PersonRow } from '../rows/directory.ts';

/** Beyond this, nobody knows their people by name any more, and the page would be a list. */
const REPORTS_MAX = 100;

export async function listReports(db: Reader, managerId: string): Promise<PersonRow[]> {
  const found: PersonRow[] = [];
  const seen = new Set([managerId]);
  for (let level = [managerId]; level.length > 0 && found.length < REPORTS_MAX;) {
    const below: PersonRow[] = [];
    for (const id of level)
      below.push(...(await db.list('people', { where: { managerId: id, active: true } })));
    const fresh = below.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    found.push(...fresh);
    level = fresh.map(({ id }) => id);
  }
  return found.slice(0, REPORTS_MAX);
}
