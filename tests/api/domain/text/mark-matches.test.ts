/** Marks. */
import { expect, it } from 'vitest';
import { markMatches } from '#domain/text/mark-matches';

it('marks every form of a matched stem, in both languages', () => {
  const text = 'Résiliation : il résilie, they cancelled.';
  const marked = markMatches(text, ['resil', 'cancel']).map(([start, end]) => text.slice(start, end));
  expect(marked).toEqual(['Résiliation', 'résilie', 'cancelled']);
});

it('marks nothing without a match', () => expect(markMatches('rien', ['hotel'])).toEqual([]));
