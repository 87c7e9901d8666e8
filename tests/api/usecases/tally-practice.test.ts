/** The tally: counted from its own rows, and put where every reader hears of it. */
import { expect, it } from 'vitest';
import { retally, tallyPractice } from '../../../api/usecases/tally-practice.ts';
import type { Writer } from '../../../api/usecases/ports.ts';
import type { PracticeRow } from '../../../api/usecases/rows/practices.ts';
import type { Change } from '../../../api/usecases/scope.ts';
import { person, setStage } from './stage.ts';

const at = '2026-01-01T00:00:00.000Z';

async function report(
  db: Writer,
  row: PracticeRow,
  id: string,
  personId: string,
  verdict: 'worked' | 'declined',
) {
  await db.put('reuses', { id, practiceId: row.id, personId, verdict, facets: {}, at });
}

it('names at most five places, most frequent first, and ignores the author and declines', async () => {
  const { share, store } = await setStage();
  const { id } = await share('anna');
  const tally = await store.write(async (db) => {
    const row = await db.get('practices', id);
    if (!row) throw new Error('Nothing was shared');
    for (let each = 0; each < 7; each += 1) {
      await db.put('people', person(`p${each}`, 'rep', { unit: `Unit ${each}`, region: 'Nice' }));
      await report(db, row, `r${each}`, `p${each}`, 'worked');
    }
    await report(db, row, 'again', 'p6', 'worked');
    await report(db, row, 'own', 'anna', 'worked');
    await report(db, row, 'declined', 'bruno', 'declined');
    return tallyPractice(db, row);
  });
  expect(tally.evidence).toMatchObject({ tried: 8, worked: 8, failed: 0, regions: ['Nice'], lastAt: at });
  expect(tally.evidence.units).toEqual(['Unit 6', 'Unit 0', 'Unit 1', 'Unit 2', 'Unit 3']);
});

it('puts the practice anew and announces it', async () => {
  const { share, store } = await setStage();
  const { id } = await share('anna');
  const told: Change[] = [];
  const [before, after] = await store.write(async (db) => {
    const row = await db.get('practices', id);
    if (!row) throw new Error('Nothing was shared');
    await retally({ db, announce: (change: Change) => told.push(change) } as never, row);
    return [row.seq ?? 0, (await db.get('practices', id))?.seq ?? 0];
  });
  expect(after).toBeGreaterThan(before);
  expect(told).toEqual([{ type: 'practice', practiceId: id }]);
});
