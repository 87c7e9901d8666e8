/** Every answer of a channel's service, and every failure of the network, has a kind with words. */
import { expect, it } from 'vitest';
import { readTrouble } from '#widget/model/administration-trouble.ts';

it.each([
  ['HTTP 404', 'gone'],
  ['HTTP 410', 'gone'],
  ['HTTP 403', 'refused'],
  ['HTTP 400', 'form'],
  ['HTTP 429', 'busy'],
  ['HTTP 502', 'ill'],
  ['HTTP 301', 'moved'],
  ['HTTP 418', 'refused'],
  ['ENOTFOUND', 'unknown-host'],
  ['ECONNREFUSED', 'silent'],
  ['TimeoutError', 'silent'],
  ['', 'silent'],
])('%s is %s', (problem, trouble) => {
  expect(readTrouble(problem)).toBe(trouble);
});
