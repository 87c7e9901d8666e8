/** Strengths of entries, one text after the other. */
import { expect, it } from 'vitest';
import { Concepts } from '#domain/map/concepts';
import { placeOfEntry } from '#domain/map/entries';

it('adds up, keeps the order in which things were said, and adds nothing for what is no entry', () => {
  const concepts = new Concepts([
    ['tender', 1],
    ['hotel', 0.5],
    ['no such entry', 3],
  ]);
  concepts.add(placeOfEntry('tender') ?? -1, 0.25);
  expect([...concepts]).toEqual([
    ['tender', 1.25],
    ['hotel', 0.5],
  ]);
  expect([concepts.get('tender'), concepts.get('buyer'), concepts.size]).toEqual([1.25, undefined, 2]);
  expect(Array.from(concepts.entries, (entry) => concepts.strengthOf(entry))).toEqual([1.25, 0.5]);
  expect([0, 1].map((place) => concepts.entryAt(place))).toEqual([...concepts.entries]);
});

it('begins anew for the next text', () => {
  const concepts = new Concepts([['tender', 1]]);
  concepts.clear();
  expect([concepts.size, concepts.get('tender')]).toEqual([0, undefined]);
  concepts.addId('tender', 2);
  expect([...concepts]).toEqual([['tender', 2]]);
});

it('takes back what was said of one entry alone', () => {
  const concepts = new Concepts([
    ['tender', 1],
    ['trial', 0.5],
  ]);
  concepts.mute(concepts.entryAt(0));
  expect([...concepts]).toEqual([['trial', 0.5]]);
  concepts.addId('tender', 0.2);
  expect(concepts.get('tender')).toBe(0.2);
});
