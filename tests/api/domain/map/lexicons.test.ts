/** Lexicons kept and taken back. */
import { expect, it } from 'vitest';
import { lexiconOf, openLexicons, saveLexicons } from '#domain/map/lexicons';

it('hears the same with kept lexicons', () => {
  const before = lexiconOf('fr');
  expect(openLexicons(saveLexicons())).toBe(true);
  expect(lexiconOf('fr')).not.toBe(before);
  // What was asked of one so far is not of the lexicon.
  const bare = { ends: [], written: [], lone: [] };
  expect({ ...lexiconOf('fr'), ...bare }).toEqual({ ...before, ...bare });
});

it('says so when they cannot be read', () => {
  expect(openLexicons({ fr: new Uint8Array(), en: new Uint8Array() })).toBe(false);
});
