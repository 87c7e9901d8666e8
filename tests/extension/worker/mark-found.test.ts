/** Where the searched words stand in a practice that was found. */
import { expect, it } from 'vitest';
import { practice } from '../../widget/sample.ts';
import { markFound } from '../../../extension/worker/mark-found.ts';

it('marks a word in title and text, by its stem', () => {
  const told = { ...practice(1), title: 'Un essai', body: 'Deux essais, puis rien.' };
  const { title, body } = markFound(told, ['essa']);
  const spell = (text: string, marks: readonly (readonly [number, number])[]) =>
    marks.map(([start, end]) => text.slice(start, end));
  expect(spell(told.title, title)).toEqual(['essai']);
  expect(spell(told.body, body)).toEqual(['essais']);
});
