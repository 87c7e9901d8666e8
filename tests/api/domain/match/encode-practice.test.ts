/** A reading as a document of the index. */
import { expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';
import { countReading, createCorpus } from '#domain/match/corpus';
import { encodePractice } from '#domain/match/encode-practice';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

it('gives each dimension once, with an impact of 1 to 255', () => {
  const reading = readPractice(
    practiceOf({ title: 'Essai signé', body: RECIPE, facets: { sector: 'hotel' } }),
  );
  const corpus = createCorpus();
  countReading(corpus, reading);
  const { dims, impacts } = encodePractice(reading, corpus, createDictionary());
  expect(dims).toHaveLength(impacts.length);
  expect(new Set(dims).size).toBe(dims.length);
  expect(Math.min(...impacts)).toBeGreaterThanOrEqual(1);
});
