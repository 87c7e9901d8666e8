/** The last day is still one of it. */
import { expect, it } from 'vitest';
import { isRunning } from '../../../../api/usecases/agreement/is-running.ts';

it('holds to the end of its last day, and without one for ever', () => {
  const days = ['2026-11-25', '2026-11-26', undefined];
  const held = days.map((endsOn) => isRunning(endsOn === undefined ? {} : { endsOn }, '2026-11-26'));
  expect(held).toEqual([false, true, true]);
});
