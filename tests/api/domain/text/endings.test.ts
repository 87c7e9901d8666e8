/** A stemmer's endings. */
import { expect, it } from 'vitest';
import { createEndings } from '#domain/text/endings';

it('gives those that a word may have, in the order in which they were written', () => {
  const endingsOf = createEndings([
    ['ation', '', 4],
    ['ment', '', 5],
    ['on', 'o', 2],
    ['ent', '', 4],
  ]);
  expect(endingsOf('nation').map(([ending]) => ending)).toEqual(['ation', 'on']);
  expect(endingsOf('moment').map(([ending]) => ending)).toEqual(['ment', 'ent']);
  expect([...endingsOf('essai'), ...endingsOf('')]).toEqual([]);
});
