import { describe, expect, it } from 'vitest';
import { OfflineError, ProblemError } from '#widget/problem-error.ts';
import type { Intent } from '../../../extension/worker/intent.ts';
import { judgeFailure } from '../../../extension/worker/judge-failure.ts';

const intent: Intent = {
  v: 1,
  id: 'i',
  endpoint: 'addComment',
  params: {},
  order: 'p',
  title: '',
  personId: 'anna',
  at: 0,
  attempts: 2,
  retryAt: 0,
  notBefore: 0,
  state: 'waiting',
};

describe('a failed attempt', () => {
  it.each([
    ['no network', new OfflineError(), 'waiting', true],
    ['signed out', new ProblemError('unauthenticated', ''), 'waiting', true],
    ['too many', new ProblemError('too-many', '', 30), 'waiting', true],
    ['down', new ProblemError('unavailable', ''), 'waiting', true],
    ['a fault of the server', new ProblemError('internal', ''), 'waiting', false],
    ['still being carried out', new ProblemError('key-in-use', ''), 'waiting', false],
    ['a wrong body', new ProblemError('invalid', 'Trop court'), 'needs-you', false],
    ['gone', new ProblemError('not-found', ''), 'needs-you', false],
    ['a code of a newer server', new ProblemError('new-code' as never, ''), 'needs-you', false],
  ] as const)('%s', (_what, error, state, stop) => {
    const judged = judgeFailure(intent, error, 1000, 1);
    expect(judged).toMatchObject({ stop, intent: { state, attempts: 3 } });
    expect(judged.intent.retryAt > 1000).toBe(state === 'waiting');
  });

  it('waits as long as the server says', () => {
    expect(judgeFailure(intent, new ProblemError('too-many', '', 30), 1000, 0).intent.notBefore).toBe(31_000);
  });
});
