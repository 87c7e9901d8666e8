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
  ['petit', 'petit'],
  ['dejeun', 'déjeuner'],
  ['rendez', 'rendez'],
]);
const wholes = new Map([
  ['petit', 'petit-déjeuner'],
  ['dejeun', 'petit-déjeuner'],
  ['rendez', 'rendez-vous'],
]);
const wordOf = (stem: string) => {
  const said = spoken.get(stem);
  return said === undefined ? undefined : writeWord({ word: said, whole: wholes.get(stem) ?? said });
};
const named = (dims: readonly string[]) => {
  const { telling, rest } = nameWords(
    dims.map((dim, at) => ({ dim, amount: 1 - at / 10 })),
    wordOf,
  );
  return listWords([...telling, ...rest]);
};

it('writes what shouts quietly, a sign as it is, and of two stems one word', () => {
  expect(named(['gourd', 'chr', 'gourde'])).toBe('gourdes, CHR');
  expect(named(['12', 'gourd', 'chr', 'quai'])).toBe('gourdes, CHR, quai');
  expect(named(['c:hotel', 'unheard'])).toBe('');
});

it('names what every page says only where this one says nothing else, and a bare figure only alone', () => {
  expect(named(['contrat', '12', 'quai'])).toBe('quai');
  expect(named(['8h', 'quai', 'contrat'])).toBe('quai, 8h');
  expect(named(['12', 'contrat'])).toBe('Contrat');
  expect(named(['8h', 'contrat'])).toBe('Contrat, 8h');
  expect(named(['12'])).toBe('12');
});

it('names a hyphened word once and whole when all of it counted, and what says nothing only alone', () => {
  expect(named(['dejeun', 'quai', 'petit'])).toBe('petit-déjeuner, quai');
  expect(named(['dejeun', 'quai'])).toBe('déjeuner, quai');
  expect(named(['petit', '12'])).toBe('12');
  expect(named(['petit'])).toBe('petit');
  expect(named(['rendez'])).toBe('rendez-vous');
});

it('knows a word by its letters, without signs and figures', () => {
  expect(writeWord({ word: 'Part-Dieu2', whole: 'Part-Dieu2' })).toMatchObject({
    letters: ['part', 'dieu'],
    isFigure: false,
  });
});
