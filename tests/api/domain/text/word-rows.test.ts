/** Words by number: what a row says is what the word's study says, before and after all was forgotten. */
import { expect, it } from 'vitest';
import { readWords } from '#domain/text/read-words';
import { studyWord } from '#domain/text/lexeme';
import { stemOf } from '#domain/text/terms';
import {
  findFirst,
  HASH_START,
  hashOn,
  isFigure,
  isNumber,
  isSignOf,
  lexemeOf,
  ownTerm,
  stepIn,
  termIn,
  TWIN_START,
  twinOn,
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

it('finds many at once by their hashes, and none that was never read', () => {
  const raws = ['contrat', 'jamais-lu-nulle-part', 'offre'];
  const hashes = Int32Array.from(raws, (raw) =>
    [...raw].reduce((hash, _, at) => hashOn(hash, raw.charCodeAt(at)), HASH_START),
  );
  const twins = Int32Array.from(raws, (raw) =>
    [...raw].reduce((twin, _, at) => twinOn(twin, raw.charCodeAt(at)), TWIN_START),
  );
  const known = [wordOf('contrat'), 0, wordOf('offre')];
  const found = new Int32Array(4).fill(7);
  findFirst(hashes, twins, 3, found);
  // One that stands behind another of the same place is found by its letters alone.
  known.forEach((word, at) => expect([word, 0]).toContain(found[at]));
  expect([found[1], found[3]]).toEqual([0, 7]);
  expect(found[0] === known[0] || found[2] === known[2]).toBe(true);
  const other = Int32Array.from(twins, (twin) => twin + 1);
  findFirst(hashes, other, 3, found);
  expect(Array.from(found)).toEqual([0, 0, 0, 7]);
});
