/** A reading as a document of the index. */
import { expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';
import { countReading, createCorpus } from '#domain/match/corpus';
import { Sheet } from '#domain/match/encode-practice';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

it('gives each dimension once, with an impact of 1 to 255', () => {
  const reading = readPractice(
    practiceOf({ title: 'Essai signé', body: RECIPE, facets: { sector: 'hotel' } }),
  );
  const corpus = createCorpus();
  countReading(corpus, reading);
  const sheet = new Sheet(createDictionary());
  sheet.sketch(reading);
  const { dims, impacts } = sheet.encode(corpus);
  expect(dims).toHaveLength(impacts.length);
  expect(new Set(dims).size).toBe(dims.length);
  expect(Math.min(...impacts)).toBeGreaterThanOrEqual(1);
});

it('keeps practices of one sheet apart, however many', () => {
  const corpus = createCorpus();
  const dictionary = createDictionary();
  const readings = Array.from({ length: 40 }, (_, at) =>
    readPractice(practiceOf({ title: `Escabeau numéro ${at}`, body: RECIPE })),
  );
  for (const reading of readings) countReading(corpus, reading);
  const together = new Sheet(dictionary);
  for (const reading of readings) together.sketch(reading);
  const alone = readings.map((reading) => {
    const sheet = new Sheet(dictionary);
    sheet.sketch(reading);
    return sheet.encode(corpus);
  });
  const encoded = together.encode(corpus);
  const { from, dims, impacts } = encoded;
  expect(from).toHaveLength(readings.length + 1);
  alone.forEach((own, at) => {
    expect(dims.slice(from[at], from[at + 1])).toEqual(own.dims);
    expect(impacts.slice(from[at], from[at + 1])).toEqual(own.impacts);
  });
  // The sheet is as new then.
  for (const reading of readings) together.sketch(reading);
  expect(together.encode(corpus)).toEqual(encoded);
});
