/** Answers of a company that finds the same sector useful and the same words not. */
import { randomUUID } from 'node:crypto';
import { RECIPE } from '../../domain/practices.ts';
import { person, type Stage } from '../stage.ts';

export const WEEK_MS = 7 * 86_400_000;

/** `count` answers by `people` colleagues on a practice of anna's. */
export async function giveAnswers(
  { store, share }: Stage,
  count: number,
  people = 15,
  day = '2026-11-20T09:00:00.000Z',
): Promise<void> {
  const { id: practiceId } = await share('anna', { body: RECIPE });
  await store.write(async (db) => {
    for (let at = 0; at < people; at += 1) await db.put('people', person(`colleague${at}`));
    for (let at = 0; at < count; at += 1) {
      const isGood = at % 2 === 0;
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
