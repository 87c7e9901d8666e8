/** What a practice says before any corpus is known. */
import { expect, it } from 'vitest';
import { isMissingDim } from '#domain/match/dimensions';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

it('reads words, situations and facets', () => {
  const reading = readPractice(
    practiceOf({ title: 'Concurrent en place', body: RECIPE, facets: { sector: 'hotel', city: 'Lyon' } }),
  );
  expect(reading.concepts.size).toBeGreaterThan(0);
  expect([...reading.facets.keys()].some((dim) => dim.includes('hotel'))).toBe(true);
  expect(reading.length).toBeGreaterThan(10);
});

it('counts a word of the title for more than one of the body', () => {
  const inTitle = readPractice(practiceOf({ title: 'Escabeau', body: '' }));
  const inBody = readPractice(practiceOf({ title: '', body: 'Escabeau' }));
  expect(inTitle.length).toBeGreaterThan(inBody.length);
});

it('hears a case by words that only together tell it', () => {
  const { concepts } = readPractice(
    practiceOf({
      title: 'Genoux et épaules',
      body: 'À leur âge, trente kilos : la fatigue, le médecin, puis une ergonome.',
    }),
  );
  const [loudest] = [...concepts].toSorted((a, b) => b[1] - a[1]);
  expect(loudest?.[0]).toBe('physical-strain');
  expect(loudest?.[1]).toBeGreaterThan(3);
});

it('marks of trade, size and stage which one is missing, and no other', () => {
  const marks = (facets: Parameters<typeof practiceOf>[0]['facets'] & object) =>
    [...readPractice(practiceOf({ title: 'Le quai', facets })).facets.keys()].filter((dim) =>
      isMissingDim(dim),
    );
  expect(marks({})).toEqual(['sector:', 'size:', 'stage:']);
  expect(marks({ stage: 'renewal' })).toEqual(['sector:', 'size:']);
  expect(marks({ sector: 'hotel', size: '1-9', stage: 'renewal' })).toEqual([]);
});
