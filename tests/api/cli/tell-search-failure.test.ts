/** A failure of the search is logged with its place, never with what it may quote. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { tellSearchFailure } from '../../../api/cli/tell-search-failure.ts';

function tell(cause: unknown, isStopping = false): string[] {
  const told: string[] = [];
  const log = pino({}, { write: (line: string) => void told.push(line) });
  const stopping = new AbortController();
  if (isStopping) stopping.abort();
  tellSearchFailure(log, stopping.signal)({ of: 'words', cause });
  return told;
}

it('says what kind of fault and where, and quotes nothing', () => {
  const [line = '', ...more] = tell(new TypeError('Nobody reads "La remise\n    at Dupont:1:2" here'));
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({
    level: 50,
    kind: 'TypeError',
    msg: expect.stringContaining('the next change tries again'),
    at: expect.arrayContaining([expect.stringContaining('tell-search-failure.test.ts')]),
  });
  expect(line).not.toMatch(/remise|Dupont/);
  expect(tell('La remise').join('')).not.toContain('remise');
});

it('says nothing of what a stop cuts short', () => {
  expect(tell(new Error('The store is closed'), true)).toEqual([]);
});
