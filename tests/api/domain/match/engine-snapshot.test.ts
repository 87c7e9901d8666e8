/** An engine as bytes and back, cards and all. */
import { expect, it } from 'vitest';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
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

it('gives each name back its own number, whatever somebody wrote into a facet', () => {
  const index = createPracticeIndex();
  index.put([practiceOf({ title: 'Buffet', facets: { sector: 'a\nb', region: 'c\r\nd' } })]);
  const later = ['Terrasse', 'Dirigeable', 'Chocolat'].map((title) => practiceOf({ title }));
  index.put(later);
  const loaded = loadPracticeIndex(index.save());
  for (const { id, title } of later)
    expect(loaded?.search({ text: title, limit: 9 }).map(({ practiceId }) => practiceId)).toEqual([id]);
});

it('refuses what is no snapshot', () => {
  expect(openEngine(new Uint8Array(), {})).toBeUndefined();
});
