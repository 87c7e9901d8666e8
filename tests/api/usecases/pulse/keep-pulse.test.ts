/** One ledger until another week is closed; a reading that failed is tried again. */
import { expect, it } from 'vitest';
import { weekOf } from '#domain/pulse/weeks';
import type { Reader } from '../../../../api/usecases/ports.ts';
import { keepPulse } from '../../../../api/usecases/pulse/keep-pulse.ts';
import { START } from '../stage.ts';
import { setCompany } from './company.ts';

it('is put together once for each closed week, and again after a failure', async () => {
  const { store, useCases, turnClock } = await setCompany();
  const pulse = keepPulse();
  // A reader whose store went away.
  const broken = { list: () => Promise.reject(new Error('gone')) } as unknown as Reader;
  await expect(pulse.ledger(broken, START)).rejects.toThrow('gone');
  const read = () => store.read((db) => pulse.ledger(db, START));
  const first = await read();
  expect(await read()).toBe(first);
  expect(first.open).toBe(weekOf(START));
  turnClock(7 * 86_400_000);
  // Nobody has closed it yet: what is told stays as it is.
  expect(await read()).toBe(first);
  await useCases.tend();
  expect((await read()).open).toBe(weekOf(START) + 1);
});
