/** What is said of the map: expressions and clues of both languages come back from one squeezed text. */
import { expect, it } from 'vitest';
import { readClueSources } from '#domain/map/clue-sources';
import { ENTRIES } from '#domain/map/entries';
import { packClues } from '#domain/map/pack-clues';
import { packExpressions } from '#domain/map/pack-expressions';
import { packSpoken } from '#domain/map/pack-spoken';
import { unpackSpoken } from '#domain/map/unpack-spoken';

it('keeps what each language says', () => {
  const clues = readClueSources();
  const { expressions, clues: kept } = unpackSpoken(packSpoken(ENTRIES, clues))();
  for (const lang of ['fr', 'en'] as const) {
    expect(expressions[lang].join('\n')).toBe(packExpressions(ENTRIES, lang));
    expect(kept[lang]).toBe(packClues(clues, lang));
  }
});
