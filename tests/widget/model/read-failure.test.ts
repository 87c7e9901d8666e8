/** A failure is read by its name, whatever was thrown. */
import { expect, it } from 'vitest';
import { readFailure } from '#widget/model/read-failure.ts';
import { OfflineError, ProblemError } from '#widget/problem-error.ts';

it('tells a refusal from silence', () => {
  expect(readFailure(new ProblemError('stale', 'Trop tard'))).toEqual({
    kind: 'refused',
    code: 'stale',
    title: 'Trop tard',
  });
  for (const thrown of [new OfflineError(), new Error('x'), 'x', undefined, null]) {
    expect(readFailure(thrown)).toEqual({ kind: 'offline' });
  }
});
