/** Words by number: what a row says is what the word's study says, before and after all was forgotten. */
import { expect, it } from 'vitest';
import { readWords } from '#domain/text/read-words';
import { studyWord } from '#domain/text/lexeme';
import { stemOf } from '#domain/text/terms';
import {
  isFigure,
  isNumber,
  isSignOf,
  lexemeOf,
  ownTerm,
  stepIn,
  termIn,
  wordOf,
} from '#domain/text/word-rows';

function expectStudied(raw: string): void {
  const word = wordOf(raw);
  const studied = studyWord(raw);
  expect(lexemeOf(word).word).toBe(studied.word);
  expect(stemOf(ownTerm(word))).toBe(studied.word);
  for (const lang of ['fr', 'en'] as const) {
    expect(termIn(word, lang)).toBe(studied[lang].term);
    expect(stepIn(word, lang)).toBe(studied[lang].stepTerm);
    expect(isSignOf(word, lang)).toBe(studied.sign === lang);
  }
  expect(isNumber(word)).toBe(studied.isNumber);
}
const RAWS = ['Résiliation', 'the', 'les', '47', 'b2b', '4e', 'Œuvre', 'pour'];

it('says what the word says', () => {
  RAWS.forEach(expectStudied);
  expect([isFigure(wordOf('4e')), isFigure(wordOf('b2b'))]).toEqual([true, false]);
});

it('gives a word the same number wherever it stands, and another word another', () => {
  const { numbers } = readWords('contrat, Contrat et contrat');
  expect(numbers[0]).toBe(numbers[3]);
  expect(new Set(numbers.slice(0, 3)).size).toBe(3);
});

it('begins anew when it knows too many, and misreads none', () => {
  // How many it knew before is other tests' affair: somewhere on the way the numbers begin anew.
  const lasts = Array.from({ length: 6 }, (_, text) => {
    const { count, numbers } = readWords(
      Array.from({ length: 20_000 }, (_word, at) => `mot${text}x${at}`).join(' '),
    );
    return numbers[count - 1] ?? 0;
  });
  expect(lasts.some((last, text) => last < (lasts[text - 1] ?? 0))).toBe(true);
  RAWS.forEach(expectStudied);
});
