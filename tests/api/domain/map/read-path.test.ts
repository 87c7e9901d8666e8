/** Paths. */
import { expect, it } from 'vitest';
import { NUMBER, readExpression, STOP, walkWords } from '#domain/map/read-path';
import { readWords } from '#domain/text/read-words';
import { stemOf } from '#domain/text/terms';

const pathOf = (text: string) => walkWords(text, readWords(text), 'fr');
const spell = (steps: readonly number[]) => steps.map((step) => (step < 0 ? step : stemOf(step)));

it('skips articles, keeps small words apart, stops at the end of a sentence', () => {
  expect(spell(pathOf('Le client ne dit rien. Il part').steps)).toEqual([
    'client',
    "'ne",
    "'dit",
    'rien',
    STOP,
    "'il",
    'part',
  ]);
});

it('knows what each number answers to', () => {
  const path = pathOf('CA -47 % en 12 mois');
  expect(spell(path.steps)).toEqual(["'ca", NUMBER, NUMBER, 'mois']);
  expect(spell(path.options[1] ?? [])).toEqual(['47', '-N%', '-N', 'N%', 'N']);
  expect(spell(path.options[2] ?? [])).toEqual(['12', 'N']);
  expect(spell(readExpression('CA -N %', 'fr').steps)).toEqual(["'ca", '-N%']);
});
