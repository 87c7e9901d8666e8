/** Paths. */
import { expect, it } from 'vitest';
import { readExpression, walkTokens } from '#domain/map/read-path';
import { readTokens } from '#domain/text/read-tokens';

const pathOf = (text: string) => walkTokens(text, readTokens(text), 'fr').steps;

it('skips articles, keeps small words apart, stops at the end of a sentence', () => {
  expect(pathOf('Le client ne dit rien. Il part')).toEqual([
    'client',
    "'ne",
    "'dit",
    'rien',
    '|',
    "'il",
    'part',
  ]);
});

it('knows the kinds of numbers', () => {
  expect(pathOf('CA -47 % en 12 mois')).toEqual(["'ca", '#-N%#47', '#N#12', 'mois']);
  expect(readExpression('CA -N %', 'fr').steps).toEqual(["'ca", '-N%']);
});
