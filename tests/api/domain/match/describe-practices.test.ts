/** Practices laid into the index: all of them, however many, neighbours side by side. */
import { expect, it } from 'vitest';
import { describePractices } from '#domain/match/describe-practices';
import { createState } from '#domain/match/engine-state';
import { practiceOf, RECIPE } from '../practices.ts';

it('keeps a card and an address of each, and counts them all', () => {
  const state = createState({});
  const sectors = ['hotel', 'restaurant', 'no sector of the map'];
  const practices = Array.from({ length: 2100 }, (_, at) =>
    practiceOf({ title: `Essai ${at}`, body: RECIPE, facets: { sector: sectors[at % 3] ?? '' } }),
  );
  describePractices(state, practices, []);
  expect([state.cards.length, state.cards.size, state.corpus.documents]).toEqual([2100, 2100, 2100]);
  expect(state.cards.at(state.cards.ordinalOf(practices[7]?.id ?? '') ?? -1)?.id).toBe(practices[7]?.id);
  const [segment] = state.index.segments;
  expect([...(segment?.ordinals ?? [])].toSorted((a, b) => a - b)).toEqual(practices.map((_, at) => at));
  // One sector after the other, though they were put by turns.
  const runs = Array.from(segment?.ordinals ?? [], (ordinal) => sectors[ordinal % 3]).filter(
    (sector, at, all) => sector !== all[at - 1],
  );
  expect(runs).toHaveLength(3);
});

it('does nothing with nothing', () => {
  const state = createState({});
  describePractices(state, [], []);
  expect([state.cards.length, state.index.segments.length]).toEqual([0, 0]);
});
