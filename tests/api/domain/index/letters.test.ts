/** Texts in one row of letters. */
import { expect, it } from 'vitest';
import { Letters } from '#domain/index/letters';

const TEXTS = ['abc', '', 'été', '\uFEFFmark', '👍', 'z'.repeat(5000)];
const spellAll = (letters: Letters, count: number) =>
  Array.from({ length: count }, (_, text) => letters.spell(text));

it('gives back what was added, as text and as signs, also once saved', () => {
  const letters = new Letters();
  for (const text of TEXTS) letters.add(text);
  letters.add(Uint16Array.of(97, 98));
  expect(spellAll(letters, 7)).toEqual([...TEXTS, 'ab']);
  expect([...letters.signsOf(0)]).toEqual([97, 98, 99]);
  expect([letters.lengthOf(1), letters.lengthOf(2)]).toEqual([0, 3]);
  const opened = new Letters(...letters.columns);
  expect(spellAll(opened, 7)).toEqual([...TEXTS, 'ab']);
  opened.add('more');
  expect(opened.spell(7)).toBe('more');
  expect(spellAll(letters, 7)).toEqual([...TEXTS, 'ab']);
});

it('forgets dropped texts when it is told to, and who holds signs still has them', () => {
  const letters = new Letters();
  for (const text of ['one', 'x'.repeat(20_000), 'three']) letters.add(text);
  const held = letters.signsOf(2);
  expect(letters.isWasteful).toBe(false);
  letters.drop(1);
  expect(letters.isWasteful).toBe(true);
  letters.squeeze((text) => text !== 1);
  expect(letters.isWasteful).toBe(false);
  expect(spellAll(letters, 3)).toEqual(['one', '', 'three']);
  expect(letters.columns[1]).toHaveLength(8);
  expect(String.fromCharCode(...held)).toBe('three');
  letters.add('four');
  expect(letters.spell(3)).toBe('four');
});
