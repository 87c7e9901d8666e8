/**
 * An index that was written to, removed from, compacted, saved and loaded in any order answers a search as one that was built at once of
 * what is left, and holds the same for usual.
 */
import { expect, it } from 'vitest';
import type { Practice } from '#contract/practice';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import { openEngine } from '#domain/match/engine-snapshot';
import type { PracticeIndex } from '#domain/match/types';
import { practiceOf, RECIPE } from '../practices.ts';

const WORDS =
  `terrasse chariot chocolat financier directeur administratif comité entreprise essai signature contrat résiliation boulangerie four
  négociation remise livraison quai camion hôtel buffet dimanche réclamation prix acheteur lycée cantine traiteur mariage laverie`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`, word.slice(0, -2)]);
const IDS = 40;
const AUTHOR = practiceOf({}).author;

/** A word that hardly any other practice has. */
const rareWord = (number: number) => `zk${number.toString(36)}u`;

/** Numbers that look drawn, the same in each run. */
function drawFrom(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % below;
  };
}

function play(seed: number) {
  const draw = drawFrom(seed);
  const some = (count: number) =>
    Array.from({ length: count }, () => WORDS[draw(WORDS.length)] ?? '').join(' ');
  const living = new Map<string, Practice>();
  let index = createPracticeIndex();
  const idOf = () => `p${draw(IDS)}`;
  const write = (): Practice =>
    practiceOf({
      id: idOf(),
      title: `${some(3)} ${rareWord(draw(9000))}`,
      author: { ...AUTHOR, id: `u${draw(500)}`, unit: rareWord(draw(9000)) },
      body: draw(3) === 0 ? '' : `${some(draw(12))}. ${draw(2) === 0 ? RECIPE : ''}`,
      status: draw(12) === 0 ? 'retired' : 'live',
    });
  const put = (practices: readonly Practice[]) => {
    index.put(practices);
    for (const practice of practices) {
      living.delete(practice.id);
      if (practice.status === 'live') living.set(practice.id, practice);
    }
  };
  const step = () => {
    const act = draw(10);
    if (act < 4) put([write()]);
    // Enough at once for a segment of its own.
    else if (act < 5) put(Array.from({ length: 260 }, (_, at) => ({ ...write(), id: `p${at % (2 * IDS)}` })));
    else if (act < 7) {
      const ids = Array.from({ length: 1 + draw(15) }, idOf);
      index.remove(ids);
      for (const id of ids) living.delete(id);
    } else if (act < 8) index.compact();
    else index = loadPracticeIndex(index.save()) ?? createPracticeIndex();
  };
  const query = () => {
    const word = WORDS[draw(WORDS.length)] ?? '';
    const mistyped = `${word.slice(0, 3)}x${word.slice(4)} `;
    return [`${word} `, word.slice(0, 4), mistyped, `DAF ${word} `, `cse ${some(1)}`][draw(5)] ?? '';
  };
  return { step, query, living, current: () => index };
}

const find = (index: PracticeIndex, text: string) =>
  index
    .search({ text, limit: 1000 })
    .map(({ practiceId, matched }) => [practiceId, ...matched.toSorted()].join(' '))
    .toSorted();

it.each([3, 14, 159, 2653, 58_979])('answers as if built at once, along the random path %i', (seed) => {
  const { step, query, living, current } = play(seed);
  for (let turn = 0; turn < 40; turn += 1) {
    step();
    const [worn, fresh] = [current(), createPracticeIndex()];
    fresh.put([...living.values()]);
    expect(worn.size).toBe(living.size);
    for (const text of Array.from({ length: 4 }, query)) {
      const found = find(worn, text);
      expect(found, `turn ${turn}: ${text}`).toEqual(find(fresh, text));
      expect(worn.search({ text, limit: 3 })).toHaveLength(Math.min(3, found.length));
    }
    const [own, other] = [worn, fresh].map((index) => openEngine(index.save(), {})?.corpus);
    expect(own?.concepts).toEqual(other?.concepts);
    expect(own?.totalLength).toBeCloseTo(other?.totalLength ?? NaN, 6);
  }
});

it.each([7, 271, 8281, 82_845])(
  'keeps nothing of what is gone once it is compacted, along the random path %i',
  (seed) => {
    const { step, query, living, current } = play(seed);
    let most = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      step();
      most = Math.max(most, current().save().length);
      if (turn % 4 < 3) continue;
      const [worn, fresh] = [current(), createPracticeIndex()];
      fresh.put([...living.values()]);
      // In a new one, too, stand names of what is heard too faintly to be kept.
      for (const index of [worn, fresh]) index.compact();
      const [saved, built] = [worn.save(), fresh.save()];
      // What a concept is worth was weighed when each was written: a few lie on the other side of what is kept.
      expect(Math.abs(saved.length - built.length), `turn ${turn}`).toBeLessThan(100 + built.length / 500);
      const [own, other] = [saved, built].map((bytes) => openEngine(bytes, {})?.dictionary.names ?? []);
      const isSpoken = (name: string) => !name.startsWith('c:');
      expect(own?.filter(isSpoken).toSorted()).toEqual(other?.filter(isSpoken).toSorted());
      const again = loadPracticeIndex(saved);
      for (const text of Array.from({ length: 4 }, query)) {
        const found = find(fresh, text);
        expect(find(worn, text), `turn ${turn}: ${text}`).toEqual(found);
        expect(again && find(again, text)).toEqual(found);
      }
    }
    expect(most).toBeGreaterThan(current().save().length);
  },
);
