/** Reuses without a word about the record they were tried on. */
import { expect, it } from 'vitest';
import { presentReuses } from '../../../api/usecases/present-reuses.ts';
import { setStage } from './stage.ts';

it('tells who, what and when, and keeps facets and shown reasons to itself', async () => {
  const { store } = await setStage();
  const at = '2026-01-01T00:00:00.000Z';
  const row = {
    id: 'r',
    practiceId: 'p',
    personId: 'anna',
    verdict: 'worked',
    note: 'Signé',
    at,
    settledAt: at,
  } as const;
  const [reuse] = await store.read((db) =>
    presentReuses(db, [{ ...row, facets: { city: 'Vaise' }, shown: ['sector:hotel'] }]),
  );
  expect(reuse).toMatchObject({
    id: 'r',
    by: { id: 'anna' },
    verdict: 'worked',
    note: 'Signé',
    settledAt: at,
  });
  expect(JSON.stringify(reuse)).not.toMatch(/Vaise|sector:hotel|facets|shown/);
});
