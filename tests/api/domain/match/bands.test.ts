/** Bands. */
import { expect, it } from 'vitest';
import { readAmount, readSize } from '#domain/match/bands';

it.each([
  ['200 à 249', '50-249'],
  ['11-50', '10-49'],
  ['~380', '250-999'],
  ['1 200', '1000+'],
  ['<10', '1-9'],
  ['0', undefined],
  ['inconnu', undefined],
])('%s people are %s', (text, size) => expect(readSize(text)).toBe(size));

it.each([
  ['14 800 €', '5k-20k'],
  ['€38,000', '20k-100k'],
  ['EUR 1,150,000', '100k+'],
  ['18.400,00', '5k-20k'],
  ['38k', '20k-100k'],
  ['950', '<1k'],
  ['0', undefined],
  ['€0.00', undefined],
  ['', undefined],
])('%s is %s', (text, amount) => expect(readAmount(text)).toBe(amount));
