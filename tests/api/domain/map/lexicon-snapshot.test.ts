/** A lexicon as bytes and back. */
import { expect, it } from 'vitest';
import { ENTRIES } from '#domain/map/entries';
import { compileLexicon } from '#domain/map/expressions';
import { openLexicon, saveLexicon } from '#domain/map/lexicon-snapshot';
import { packSnapshot } from '#domain/index/snapshot';

it.each(['fr', 'en'] as const)('is the same after it was kept: %s', (lang) => {
  const lexicon = compileLexicon(ENTRIES, lang);
  expect(openLexicon(saveLexicon(lexicon))).toEqual(lexicon);
});

it('refuses what is no lexicon', () => {
  expect(openLexicon(new Uint8Array())).toBeUndefined();
  expect(openLexicon(packSnapshot({ head: { version: 1 }, columns: [] }))).toBeUndefined();
});
