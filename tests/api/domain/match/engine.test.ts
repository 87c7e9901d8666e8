/** The index of practices as the worker and the server use it: visible at once, replaceable, removable. */
import { expect, it } from 'vitest';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import { openEngine } from '#domain/match/engine-snapshot';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const hotel = () => practiceOf({ title: 'Le buffet du dimanche', body: RECIPE, facets: { sector: 'hotel' } });

it('suggests and finds what was just put, and no longer what was removed', () => {
  const index = createPracticeIndex();
  const practice = hotel();
  index.put([practice]);
  expect(index.size).toBe(1);
  expect(index.search({ text: 'buffet', limit: 5 }).map(({ practiceId }) => practiceId)).toEqual([
    practice.id,
  ]);
  index.remove([practice.id]);
  expect(index.size).toBe(0);
  expect(index.search({ text: 'buffet', limit: 5 })).toEqual([]);
});

it('replaces a practice that is put again', () => {
  const index = createPracticeIndex();
  const practice = hotel();
  index.put([practice]);
  index.put([{ ...practice, rev: 2, title: 'Le chariot du lundi' }]);
  expect(index.size).toBe(1);
  expect(index.search({ text: 'chariot', limit: 5 })).toHaveLength(1);
  expect(index.search({ text: 'buffet', limit: 5 })).toEqual([]);
});

it('answers the same after it was saved and loaded, and refuses noise', () => {
  const index = createPracticeIndex();
  index.put([
    hotel(),
    practiceOf({ title: 'La file du fournil', body: RECIPE, facets: { sector: 'bakery' } }),
  ]);
  const request = {
    record: recordOf({ name: 'X', sector: 'Hôtellerie', city: 'Lyon' }),
    viewer: VIEWER,
    now: NOW,
  };
  const loaded = loadPracticeIndex(index.save());
  expect(loaded?.suggest(request)).toEqual(index.suggest(request));
  expect(loadPracticeIndex(new Uint8Array([1, 2, 3]))).toBeUndefined();
});

it('weighs anew without a rebuild, priors included', () => {
  const practice = practiceOf({
    id: 'w',
    title: 'Commande',
    body: RECIPE,
    facets: { sector: 'hotel' },
    official: true,
  });
  const ask = (index: ReturnType<typeof createPracticeIndex>) =>
    index.suggest({ record: recordOf({ sector: 'Hôtellerie' }), viewer: VIEWER, now: NOW }).suggested[0]
      ?.score;
  const learned = { sector: 0.9, official: 0.18 };
  const anew = createPracticeIndex({ weights: learned });
  anew.put([practice]);
  const index = createPracticeIndex({});
  index.put([practice]);
  const before = ask(index);
  index.weigh(learned);
  expect(ask(index)).toBeCloseTo(ask(anew) ?? 0, 5);
  expect(ask(index)).toBeGreaterThan(before ?? 0);
  index.weigh({});
  expect(ask(index)).toBeCloseTo(before ?? 0, 5);
});

it('keeps the last of what is put twice at once', () => {
  const index = createPracticeIndex();
  const first = practiceOf({ title: 'Escabeau oublié', body: RECIPE });
  index.put([first, { ...first, title: 'Monte-charge oublié' }]);
  expect(index.size).toBe(1);
  expect(index.search({ text: 'escabeau', limit: 3 })).toEqual([]);
  expect(index.search({ text: 'charge', limit: 3 }).map(({ practiceId }) => practiceId)).toEqual([first.id]);
});

it('answers the same however often its practices were written anew, as each like does', () => {
  const practices = ['La terrasse', 'Le buffet du dimanche', 'Un essai au bureau'].map((title) =>
    practiceOf({ title, body: RECIPE }),
  );
  const [fresh, worn] = [createPracticeIndex(), createPracticeIndex()];
  fresh.put(practices);
  for (let round = 0; round < 20; round += 1) worn.put(practices);
  const find = (index: typeof fresh) => index.search({ text: 'buffet', limit: 3 });
  expect(find(worn)).toEqual(find(fresh));
  const suggest = (index: typeof fresh) =>
    index.suggest({ record: recordOf({ sector: 'Hôtel' }), viewer: VIEWER, now: NOW }).suggested;
  expect(suggest(worn)).toEqual(suggest(fresh));
});

it('keeps each practice under its own name through writing, removing, compacting and saving in any order', () => {
  const words = ['abricot', 'bouleau', 'cactus', 'dahlia', 'erable', 'figuier', 'glycine', 'hetre'];
  let seed = 7;
  const draw = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let index = createPracticeIndex();
  const titles = new Map<string, string>();
  const write = (id: string) => {
    const title = `${words[draw(words.length)]} ${words[draw(words.length)]} ${id}`;
    index.put([practiceOf({ id, title, body: RECIPE })]);
    titles.set(id, title);
  };
  for (let turn = 0; turn < 300; turn += 1) {
    const id = `plante${draw(40)}`;
    const act = draw(10);
    if (act < 6) write(id);
    else if (act < 8) {
      index.remove([id]);
      titles.delete(id);
    } else if (act < 9) index.compact();
    else index = loadPracticeIndex(index.save()) ?? createPracticeIndex();
  }
  index.compact();
  expect(index.size).toBe(titles.size);
  expect(titles.size).toBeGreaterThan(10);
  for (const [id, title] of titles)
    expect(index.search({ text: title, limit: 1 }).map(({ practiceId }) => practiceId)).toEqual([id]);
  const all = index.search({ text: words.join(' '), limit: 100 }).map(({ practiceId }) => practiceId);
  expect(all.toSorted()).toEqual([...titles.keys()].toSorted());
});

it('weighs no more for having been written a thousand times, once it is compacted', () => {
  const practices = Array.from({ length: 5 }, (_, at) => practiceOf({ id: `p${at}`, title: `Essai ${at}` }));
  const index = createPracticeIndex();
  index.put(practices);
  index.compact();
  const once = index.save().length;
  for (let turn = 0; turn < 200; turn += 1)
    for (const practice of practices) index.put([{ ...practice, likes: turn }]);
  index.compact();
  expect(index.save().length).toBeLessThan(1.1 * once);
  index.remove(practices.map(({ id }) => id));
  index.compact();
  index.put(practices.slice(0, 1));
  expect(index.search({ text: 'essai', limit: 5 }).map(({ practiceId }) => practiceId)).toEqual(['p0']);
});

it('searches as if what was edited or removed had never been there, before it is compacted and after', () => {
  const kept = practiceOf({ title: 'Le chariot de chocolat', body: RECIPE });
  const others = Array.from({ length: 300 }, (_, at) =>
    practiceOf({ title: `Une fiche ${at}`, body: RECIPE }),
  );
  const [fresh, worn] = [createPracticeIndex(), createPracticeIndex()];
  fresh.put([kept, ...others]);
  // "chocolta" was mended, and "chocolatin" and "chocolatier" are gone: one in a large segment, one waiting.
  const gone = practiceOf({ title: 'Le chocolatier chocolatin', body: RECIPE });
  worn.put([...others, gone, { ...kept, title: 'Le chariot de chocolta' }]);
  worn.put([{ ...gone, id: 'waiting' }]);
  worn.remove([gone.id, 'waiting']);
  worn.put([kept]);
  const find = (index: typeof fresh) =>
    ['chocolta ', 'chocolat', 'chocolatin ', 'chocolatier', 'choco', 'chariot fiche'].map((text) =>
      index.search({ text, limit: 3 }).map(({ practiceId }) => practiceId),
    );
  expect(find(fresh).slice(0, 2)).toEqual([[kept.id], [kept.id]]);
  expect(find(worn)).toEqual(find(fresh));
  const loaded = loadPracticeIndex(worn.save());
  expect(loaded && find(loaded)).toEqual(find(fresh));
  worn.compact();
  expect(find(worn)).toEqual(find(fresh));
});

it('holds what most practices say for usual, not what one says that is liked every day', () => {
  const practices = Array.from({ length: 40 }, (_, at) =>
    practiceOf({ title: `La terrasse de l'hôtel ${at}`, body: at % 2 === 0 ? RECIPE : '' }),
  );
  const liked = practiceOf({ title: 'Le devis trop cher', body: `${RECIPE} Le prix est trop élevé.` });
  const [fresh, worn] = [createPracticeIndex(), createPracticeIndex()];
  fresh.put([...practices, liked]);
  let index = worn;
  index.put([...practices, practiceOf({ title: 'Un client parti', body: RECIPE, id: 'left' }), liked]);
  for (let likes = 0; likes < 100; likes += 1) index.put([{ ...liked, likes }]);
  index = loadPracticeIndex(index.save()) ?? index;
  for (let likes = 0; likes < 100; likes += 1) index.put([{ ...liked, likes }]);
  index.remove(['left', 'unknown']);
  const corpusOf = (one: typeof fresh) => openEngine(one.save(), {})?.corpus;
  expect(corpusOf(index)?.concepts).toEqual(corpusOf(fresh)?.concepts);
  expect(corpusOf(index)?.documents).toBe(41);
  expect(corpusOf(index)?.totalLength).toBeCloseTo(corpusOf(fresh)?.totalLength ?? NaN, 6);
});

it('follows the weights of this run from the first suggestion after a load, also by a clock that was never set', () => {
  const index = createPracticeIndex();
  index.put([practiceOf({ title: 'Commande', body: RECIPE, facets: { sector: 'hotel' }, official: true })]);
  const weights = { official: 0.9 };
  const loaded = loadPracticeIndex(index.save(), { weights });
  index.weigh(weights);
  const request = { record: recordOf({ sector: 'Hôtellerie' }), viewer: VIEWER, now: 0 };
  expect(index.suggest(request).suggested).toHaveLength(1);
  expect(loaded?.suggest(request)).toEqual(index.suggest(request));
});
