/** A week of the small cast: what anna shared was taken up and won, bruno follows her, maria was named. */
import { randomUUID } from 'node:crypto';
import { composeDigest } from '../../../../api/usecases/letters/compose-digest.ts';
import { readWeek } from '../../../../api/usecases/letters/read-week.ts';
import type { Ports } from '../../../../api/usecases/create-use-cases.ts';
import { setStage } from '../stage.ts';

export const SPAN = { from: '2026-11-23T00:00:00.000Z', until: '2026-11-30T00:00:00.000Z' };
export const ISSUE = { week: '2026-W48', span: SPAN };

export async function tellWeek(ports: Partial<Ports> = {}) {
  const stage = await setStage(ports);
  await stage.as('bruno', 'follow', { params: { kind: 'person', what: 'anna' } });
  const { id } = await stage.share('anna', { title: 'Petit déjeuner <en> salle & pause' });
  const take = (who: string, verdict: 'tried' | 'worked' | 'declined') => {
    const body = { verdict, facets: {} };
    return stage.as(who, 'recordVerdict', { params: { id, reuseId: randomUUID() }, body });
  };
  await take('bruno', 'worked');
  await take('maria', 'tried');
  await take('karim', 'declined');
  const body = { id: randomUUID(), text: '@maria, à essayer', mentions: ['maria'] };
  await stage.as('bruno', 'addComment', { params: { id }, body });
  const digestOf = (who: string, span = SPAN) =>
    stage.store.read(async (db) => {
      const person = await db.get('people', who);
      if (!person) throw new Error(who);
      return composeDigest(db, person, await readWeek(db, span), 'fr');
    });
  return { ...stage, id, digestOf };
}
