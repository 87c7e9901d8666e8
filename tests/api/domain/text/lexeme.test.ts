/** Words in all their forms. */
import { expect, it } from 'vitest';
import { lexemeOf } from '#domain/text/lexeme';

it('indexes no small word, and marks it apart from stems', () => {
  expect(lexemeOf('pour').fr).toMatchObject({ indexed: '', term: 0, step: "'pour" });
  expect(lexemeOf('Pourri').fr.step).toBe('pour');
  expect(lexemeOf('les').fr.step).toBe('');
});

it('keeps the plain form through number and gender', () => {
  expect(lexemeOf('Fleuristes').plain).toBe(lexemeOf('fleuriste').plain);
  expect(lexemeOf('fleurir').plain).not.toBe(lexemeOf('fleuriste').plain);
  expect([lexemeOf('47').isNumber, lexemeOf('b2b').isNumber]).toEqual([true, false]);
});
