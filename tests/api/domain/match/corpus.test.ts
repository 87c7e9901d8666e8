/** What is usual. */
import { expect, it } from 'vitest';
import {
  believe,
  conceptIdfs,
  countReading,
  createCorpus,
  forgetSaid,
  halfFrequency,
  inverseFrequency,
  normaliseConcepts,
  saturate,
  writeSaid,
} from '#domain/match/corpus';
import { Concepts } from '#domain/map/concepts';

it('weighs the rare above the frequent, and nothing below zero', () => {
  expect(inverseFrequency(100, 1)).toBeGreaterThan(inverseFrequency(100, 50));
  expect(inverseFrequency(100, 100)).toBeGreaterThan(0);
});

it('counts readings, and makes a vector of concepts no longer than 1', () => {
  const corpus = createCorpus();
  const concepts = new Concepts([
    ['hotel', 1],
    ['buyer', 0.5],
  ]);
  for (let at = 0; at < 9; at += 1)
    countReading(corpus, {
      length: 40,
      concepts: at < 2 ? concepts : new Concepts([['buyer', 1]]),
    });
  const [hotel = -1, buyer = -1] = concepts.entries;
  const idfs = conceptIdfs(corpus);
  expect(idfs[hotel]).toBeGreaterThan(idfs[buyer] ?? NaN);
  const shares = Float64Array.of(1, 0.5, 0.01);
  normaliseConcepts(idfs, Uint32Array.of(hotel, buyer, hotel), shares, 0, 3);
  expect(Math.hypot(...shares)).toBeLessThan(1);
  expect(shares[0] ?? 0).toBeGreaterThan(shares[1] ?? 0);
  expect(shares[2]).toBe(0);
});

it('saturates frequency, less in a long text', () => {
  const corpus = { ...createCorpus(), documents: 1, totalLength: 50 };
  const [half, halfOfLong] = [halfFrequency(50, corpus), halfFrequency(200, corpus)];
  expect(saturate(half, half)).toBe(0.5);
  expect(saturate(2, half)).toBeLessThan(2 * saturate(1, half));
  expect(saturate(1, halfOfLong)).toBeLessThan(saturate(1, half));
});

it('believes a clear expression and doubts a stray word', () => {
  expect(believe(1)).toBeGreaterThan(0.7);
  expect(believe(0.2)).toBeLessThan(0.2);
});

it('lets a case that a text keeps coming back to count for more than one told once', () => {
  expect(believe(4)).toBeGreaterThan(1.25 * believe(2));
  expect(believe(0.1)).toBeLessThan(0.1 * believe(1));
});

it('counts what is read later too', () => {
  const corpus = createCorpus();
  const concepts = new Concepts([['hotel', 1]]);
  const [hotel = -1] = concepts.entries;
  countReading(corpus, { length: 40, concepts });
  const before = conceptIdfs(corpus)[hotel] ?? 0;
  for (let at = 0; at < 9; at += 1) countReading(corpus, { length: 40, concepts });
  expect(conceptIdfs(corpus)[hotel]).toBeLessThan(before);
});

it('takes away from what is usual what a reading had added, and nothing else, however long it was', () => {
  const corpus = createCorpus();
  const [hotels, buyers] = [
    new Concepts([['hotel', 1]]),
    new Concepts([
      ['buyer', 1],
      ['hotel', 0.2],
    ]),
  ];
  const [buyer = -1, hotel = -1] = buyers.entries;
  const readings = [
    { length: 40.6, concepts: hotels },
    { length: 90_000.3, concepts: buyers },
    { length: 0, concepts: new Concepts([]) },
  ];
  for (const reading of readings) countReading(corpus, reading);
  const rare = conceptIdfs(corpus)[buyer];
  for (const reading of readings.slice(1)) forgetSaid(corpus, writeSaid(reading));
  expect(corpus.documents).toBe(1);
  expect(corpus.totalLength).toBeCloseTo(40.6, 6);
  expect([corpus.concepts[hotel], corpus.concepts[buyer]]).toEqual([1, 0]);
  expect(conceptIdfs(corpus)[buyer]).not.toBe(rare);
});
