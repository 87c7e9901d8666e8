/** Words in all their forms. */
import { expect, it } from 'vitest';
import { studyWord } from '#domain/text/lexeme';

it('indexes no small word, and marks it apart from stems', () => {
  expect(studyWord('pour').fr).toMatchObject({ indexed: '', term: 0, step: "'pour" });
  expect(studyWord('Pourri').fr.step).toBe('pour');
  expect(studyWord('les').fr.step).toBe('');
});

it('keeps the plain form through number and gender', () => {
  expect(studyWord('Fleuristes').plain).toBe(studyWord('fleuriste').plain);
  expect(studyWord('fleurir').plain).not.toBe(studyWord('fleuriste').plain);
  expect([studyWord('47').isNumber, studyWord('b2b').isNumber]).toEqual([true, false]);
});
