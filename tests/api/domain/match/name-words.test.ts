/** Words as reasons name them. */
import { expect, it } from 'vitest';
import { listWords, nameWords, writeWord } from '#domain/match/name-words';

const spoken = new Map([
  ['gourd', 'GOURDES'],
  ['gourde', 'gourdes'],
  ['chr', 'CHR'],
  ['12', '12'],
  ['quai', 'quai'],
  ['contrat', 'Contrat'],
  ['8h', '8h'],
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

it('writes what shouts quietly, a sign as it is, and of two stems one word', () => {
  expect(named(['gourd', 'chr', 'gourde'])).toBe('gourdes, CHR');
  expect(named(['12', 'gourd', 'chr', 'quai'])).toBe('gourdes, CHR, quai');
  expect(named(['c:hotel', 'unheard'])).toBe('');
});

it('names what every page says behind what this one says, and a bare figure only alone', () => {
  expect(named(['contrat', '12', 'quai'])).toBe('quai, Contrat');
  expect(named(['12', 'contrat'])).toBe('Contrat');
  expect(named(['8h', 'contrat'])).toBe('Contrat, 8h');
  expect(named(['12'])).toBe('12');
});

it('knows a word by its letters, without signs and figures', () => {
  expect(writeWord('Part-Dieu2')).toMatchObject({ letters: ['part', 'dieu'], isFigure: false });
});
