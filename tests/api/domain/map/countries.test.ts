/** Countries as CRMs write them. */
import { expect, it } from 'vitest';
import { readCountry } from '#domain/map/countries';

it.each([
  ['FR', 'FR'],
  ['France', 'FR'],
  ['France (FR)', 'FR'],
  ['FRANCE MÉTROPOLITAINE', 'FR'],
  ['La Réunion', 'FR'],
  ['Belgique (BE)', 'BE'],
  ['België', 'BE'],
  ['Suisse', 'CH'],
  ['Grand-Duché de Luxembourg', 'LU'],
  ['United Kingdom', 'UK'],
  ['GB', 'UK'],
  ['Allemagne (DE)', 'other'],
  ['Germany', 'other'],
  ['75', undefined],
  ['', undefined],
])('%s is %s', (text, code) => expect(readCountry(text)).toBe(code));
