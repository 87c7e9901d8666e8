/** Answers of a company that finds the same sector useful and the same words not. */
import { randomUUID } from 'node:crypto';
import { RECIPE } from '../../domain/practices.ts';
import { person, type Stage } from '../stage.ts';

export const WEEK_MS = 7 * 86_400_000;

/** `count` answers by `people` colleagues on practices of anna's, each on one but once. */
export async function giveAnswers(
  { store, share }: Stage,
  count: number,
  people = 15,
  day = '2026-11-20T09:00:00.000Z',
): Promise<void> {
  const { id } = await share('anna', { body: RECIPE });
  await store.write(async (db) => {
    const row = await db.get('practices', id);
    if (!row) throw new Error('No practice was shared');
    for (let at = 0; at < people; at += 1) await db.put('people', person(`colleague${at}`));
    for (let at = 0; at < count; at += 1) {
      const isGood = at % 2 === 0;
      const round = 2 * Math.floor(at / 2 / people) + (at % 2);
      const practiceId = round === 0 ? id : `${id}-${round}`;
      await db.put('practices', { ...row, id: practiceId });
      await db.put('reuses', {
        id: randomUUID(),
        practiceId,
        personId: `colleague${Math.floor(at / 2) % people}`,
        verdict: isGood ? 'worked' : 'declined',
        facets: {},
        shown: isGood ? ['sector:hotel'] : ['words'],
        at: day,
      });
    }
  });
}
