/** What the trade writes in several ways. */
import { expect, it } from 'vitest';
import { readTokens } from '#domain/text/read-tokens';
import { SAME_FAMILIES, SAME_WORDS } from '#domain/text/same-words';

const LISTED = [...SAME_WORDS, ...SAME_FAMILIES];

it('says each thing in two ways or more, and none twice', () => {
  for (const writings of LISTED) expect(writings.length, writings.join()).toBeGreaterThan(1);
  const all = LISTED.flat().map((writing) => writing.toLowerCase());
  expect(all.filter((writing, at) => all.indexOf(writing) !== at)).toEqual([]);
});

it('has nothing that no search could find', () => {
  const silent = LISTED.flat().filter((writing) =>
    readTokens(writing).every(({ lexeme }) => lexeme.fr.indexed === '' && writing !== writing.toUpperCase()),
  );
  expect(silent).toEqual([]);
});
