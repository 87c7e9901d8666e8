/** Words as reasons name them. */
import { expect, it } from 'vitest';
import { listWords, nameWords, writeWord } from '#domain/match/name-words';

const spoken = new Map([
  ['gourd', 'GOURDES'],
  ['gourde', 'gourdes'],
  ['chr', 'CHR'],
  ['12', '12'],
  ['quai', 'quai'],
]);
const wordOf = (stem: string) => {
  const said = spoken.get(stem);
  return said === undefined ? undefined : writeWord(said);
};
const named = (dims: readonly string[]) =>
  listWords(
    nameWords(
      dims.map((dim, at) => ({ dim, amount: 1 - at / 10 })),
      wordOf,
    ),
  );

it('writes what shouts quietly, a sign as it is, of two stems one word, and figures last', () => {
  expect(named(['gourd', 'chr', 'gourde'])).toBe('gourdes, CHR');
  expect(named(['12', 'gourd', 'chr', 'quai'])).toBe('gourdes, CHR, quai…');
  expect(named(['c:hotel', 'unheard'])).toBe('');
});

it('knows a word by its letters, without signs and figures', () => {
  expect(writeWord('Part-Dieu2')).toMatchObject({ letters: ['part', 'dieu'], isFigure: false });
});
