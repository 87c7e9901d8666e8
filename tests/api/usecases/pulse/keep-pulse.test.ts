/** One ledger a week; a reading that failed is tried again. */
import { expect, it } from 'vitest';
import type { Reader } from '../../../../api/usecases/ports.ts';
import { keepPulse } from '../../../../api/usecases/pulse/keep-pulse.ts';
import { START } from '../stage.ts';
import { setCompany } from './company.ts';

it('is made once a week, and again after a failure', async () => {
  const { store } = await setCompany();
  const pulse = keepPulse();
  // A reader whose store went away.
  const broken = { list: () => Promise.reject(new Error('gone')) } as unknown as Reader;
  await expect(pulse.ledger(broken, START)).rejects.toThrow('gone');
  const [first, same, next] = await store.read(async (db) => [
    await pulse.ledger(db, START),
    await pulse.ledger(db, START + 86_400_000),
    await pulse.ledger(db, START + 7 * 86_400_000),
  ]);
  expect(same).toBe(first);
  expect(next).not.toBe(first);
});
