/** An engine as bytes and back, cards and all. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { openEngine, saveEngine } from '#domain/match/engine-snapshot';
import { cardOf } from '#domain/match/practice-table';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE, tellCard } from '../practices.ts';

it('keeps the cards, the corpus and the names', () => {
  const index = createPracticeIndex();
  const practice = practiceOf({ title: 'Essai avant signature', body: RECIPE, official: true });
  index.put([practice]);
  const state = openEngine(index.save(), {});
  expect(state?.corpus.documents).toBe(1);
  const written = cardOf(practice, readPractice(practice));
  expect(written.official).toBe(true);
  expect(written.print.length).toBeGreaterThan(15);
  expect(tellCard(state?.cards.at(state.cards.ordinalOf(practice.id) ?? -1))).toEqual(written);
  expect(state && openEngine(saveEngine(state), {})?.dictionary.names).toEqual(state?.dictionary.names);
});

it('refuses what is no snapshot', () => {
  expect(openEngine(new Uint8Array(), {})).toBeUndefined();
});
