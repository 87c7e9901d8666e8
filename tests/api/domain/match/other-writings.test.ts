/** Other writings of what is searched. */
import { expect, it } from 'vitest';
import { findOtherWritings } from '#domain/match/other-writings';
import { readTokens } from '#domain/text/read-tokens';

const others = (text: string) => findOtherWritings(readTokens(text), text).map(({ writing }) => writing);

it('goes both ways, whatever the gender, the number and the small words', () => {
  expect(others('le DAF')).toContain('directeur administratif financier');
  for (const text of ['directrice administrative et financière', 'directeurs financiers'])
    expect(others(text)).toContain('daf');
  expect(others('comités d’entreprise')).toContain('cse');
});

it('takes a small word for an abbreviation in capitals only', () => {
  expect(others('présenté au CE')).toContain("comité d'entreprise");
  expect(others('ce client')).toEqual([]);
});

it('holds a word of the same family for less than another name of the same thing', () => {
  const worth = (text: string) => findOtherWritings(readTokens(text), text)[0]?.worth ?? 0;
  expect(worth('achats')).toBeGreaterThan(0);
  expect(worth('achats')).toBeLessThan(worth('DAF'));
});

it('takes part of a writing for nothing', () => expect(others('directeur du site')).toEqual([]));

it('says which words it stands for', () =>
  expect(findOtherWritings(readTokens('un appel d’offres'), 'un appel d’offres')[0]?.places).toEqual([1, 3]));
