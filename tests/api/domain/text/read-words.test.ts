/** Words in columns: the same sheet serves one text after the other. */
import { expect, it } from 'vitest';
import { createWords, readWords } from '#domain/text/read-words';
import { lexemeOf, WORDS_MAX } from '#domain/text/word-rows';

const spell = ({ count, numbers }: ReturnType<typeof createWords>) =>
  numbers.slice(0, count).map((word) => lexemeOf(word).word);

it('forgets the text before, also when the next is shorter', () => {
  const sheet = createWords();
  expect(spell(readWords("L'hôtel de 1 150 lits", sheet))).toEqual(['l', 'hotel', 'de', '1150', 'lits']);
  expect(spell(readWords('Un C.H.R.', sheet))).toEqual(['un', 'chr']);
  expect(spell(readWords('', sheet))).toEqual([]);
});

it('knows where each word stands', () => {
  const text = 'Œuf frais, ouvert 24/7';
  const { count, starts, ends } = readWords(text);
  expect(Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))).toEqual([
    'Œuf',
    'frais',
    'ouvert',
    '24',
    '7',
  ]);
});

it('reads no further than any text that a person wrote', () => {
  expect(readWords('mot '.repeat(WORDS_MAX + 5)).count).toBe(WORDS_MAX);
});
