/** English words that people use alike meet, words of another meaning stay apart, short ones are left alone. */
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemEnglish } from '#domain/text/stem-english';

const stemsOf = (words: string) => new Set(words.split(' ').map(stemEnglish)).size;

describe('stemEnglish', () => {
  it('joins the forms of one word', () => {
    const families = ['plan plans planned planning', 'hire hired hiring', 'company companies', 'box boxes'];
    const verbs = [
      'cancel cancelled cancelling',
      'supply supplies supplied',
      'organise organised organisation',
    ];
    expect([...families, ...verbs].map(stemsOf)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('keeps apart what only looks alike', () => {
    expect(['sell self', 'miss mist', 'need new', 'price prize', 'business bus'].map(stemsOf)).toEqual([
      2, 2, 2, 2, 2,
    ]);
  });

  it('leaves numbers and words of three letters or fewer alone', () => {
    assert(
      property(stringMatching(/^(?:[a-z]{1,3}|\d{1,8})$/), (word) => {
        expect(stemEnglish(word)).toBe(word);
      }),
    );
  });

  it('never makes a word longer nor nothing of it', () => {
    assert(
      property(stringMatching(/^[a-z]{1,14}(?:s|ies|ing|ed|ization|ness|ly)?$/), (word) => {
        expect(stemEnglish(word).length).toBeLessThanOrEqual(word.length);
        expect(stemEnglish(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 2));
      }),
    );
  });
});
