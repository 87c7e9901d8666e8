/** A refusal carries its code, and no sentence. */
import { expect, it } from 'vitest';
import { Refusal } from '#contract/refusal';

it('is an error that is known by its code', () => {
  const refusal = new Refusal('too-many', { retryAfter: 3 });
  expect(refusal).toBeInstanceOf(Error);
  expect([refusal.name, refusal.code, refusal.message, refusal.facts.retryAfter]).toEqual([
    'Refusal',
    'too-many',
    'too-many',
    3,
  ]);
});
