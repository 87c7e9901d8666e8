/** A search is counted by its words, and by nothing that could tell who typed it. */
import { describe, expect, it } from 'vitest';
import { foldSearch } from '#domain/text/fold-search';

describe('foldSearch', () => {
  it.each([
    ['Un hôtel à Lyon ?', 'hotel lyon'],
    ['lyon HOTEL hotel', 'hotel lyon'],
    ['de la', ''],
    ['06 12 34 56 78 terrasse', 'terrasse'],
    ['a@b.fr', ''],
    ['12 000 moulins', 'moulins'],
  ])('%s → %s', (text, folded) => {
    expect(foldSearch(text)).toBe(folded);
  });

  it('keeps at most six words', () => {
    expect(foldSearch('alpha bravo charlie delta echo foxtrot golf hotel').split(' ')).toHaveLength(6);
  });
});
