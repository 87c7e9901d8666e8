/** Ends that are told without the word for it, beside sentences that only sound like one: a list, and a second one written against what the first had led to. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEndings } from '#domain/match/find-endings';
import { isImplied, isOfOthers } from '#domain/match/implied-endings';
import { readWords } from '#domain/text/read-words';
import { ownTerm } from '#domain/text/word-rows';

function isOver(sentence: string): boolean {
  const text = `Un mot. ${sentence}. Bonne semaine.`;
  const { numbers, count } = readWords(text);
  return findEndings(text, numbers.slice(0, count).map(ownTerm)).length > 0;
}

it('hears most of the ends and nearly nothing else', () => {
  const rows = readFileSync(new URL('../../../fixtures/endings.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const [over, not] = ['over', 'not'].map((label) => rows.filter(([own]) => own === label));
  const heard = (of: typeof rows = []) => of.filter(([, sentence = '']) => isOver(sentence)).length;
  expect([over?.length, not?.length]).toEqual([85, 165]);
  expect(heard(over)).toBeGreaterThanOrEqual(77);
  expect(heard(over) / (heard(over) + heard(not))).toBeGreaterThan(0.97);
});

describe('hears an end', () => {
  it.each([
    'depuis janvier cette remise est refusee par le siege',
    'since the new tariff this no longer flies',
    'ne marche plus depuis que le tarif a change',
    'on a arrete de preter des machines sans caution',
    'remplace par la nouvelle fiche produit',
    'the spring promotion has ended',
  ])('%s', (sentence) => expect(isImplied(sentence)).toBe(true));
});

describe('hears a story, or another’s end', () => {
  it.each([
    'leur remise est refusee par le siege',
    'ma remise est refusee par le siege',
    'on a arrete la reunion au bout d une heure',
    'the competitor s offer ended in march',
    'the offer expired before they answered',
    'the price list was dropped on the table',
  ])('%s', (sentence) => expect(isImplied(sentence)).toBe(false));
});

it('knows whose end it is', () => {
  expect(isOfOthers('le concurrent n existe plus dans la region')).toBe(true);
  expect(isOfOthers('les bons papier n existent plus')).toBe(false);
});
