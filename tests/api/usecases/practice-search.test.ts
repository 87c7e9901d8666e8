/** The search's index follows the store: what is live is found, what is not is forgotten. */
import { expect, it } from 'vitest';
import type { Store } from '../../../api/usecases/ports.ts';
import { openPracticeSearch } from '../../../api/usecases/practice-search.ts';
import type { SearchFailure } from '../../../api/usecases/rebuild-search.ts';
import type { SearchShelf } from '../../../api/usecases/kept-search.ts';
import { setStage } from './stage.ts';

it('is built from live practices, then refreshed one by one', async () => {
  const { as, share, store } = await setStage();
  const kept = await share('anna', { title: 'Autocollants sur la machine' });
  const gone = await share('anna', { title: 'Autocollants au plafond' });
  await as('anna', 'withdrawPractice', { params: { id: gone.id } });
  const search = await openPracticeSearch(store);
  const find = (filter = {}) => search.find('autocollants', 9, filter).map(({ practiceId }) => practiceId);
  expect(find()).toEqual([kept.id]);
  expect(find({ unit: 'Hotels', author: 'anna', product: 'Machine 200' })).toEqual([kept.id]);
  for (const filter of [
    { unit: 'Offices' },
    { region: 'Lille' },
    { sector: 'x' },
    { product: 'x' },
    { lever: 'x' },
  ]) {
    expect(find(filter)).toEqual([]);
  }
  await as('anna', 'withdrawPractice', { params: { id: kept.id } });
  search.refresh([kept.id]);
  await search.settle();
  expect(find()).toEqual([]);
});

it('does not read again what only liking and commenting moved, and answers the same after it is tidied', async () => {
  const { as, share, store } = await setStage();
  const { id } = await share('anna', { title: 'Autocollants sur la machine' });
  const search = await openPracticeSearch(store);
  const find = (text: string) => search.find(text, 9, {}).map(({ practiceId }) => practiceId);
  await as('bruno', 'likePractice', { params: { id } });
  search.refresh([id]);
  await search.settle();
  expect(find('autocollants')).toEqual([id]);
  const row = await store.read((db) => db.get('practices', id));
  if (!row) throw new Error('no practice');
  for (let turn = 0; turn < 2001; turn += 1) {
    await store.write((db) =>
      db.put('practices', { ...row, title: `Autocollants ${turn % 2 ? 'rouges' : 'verts'}` }),
    );
    search.refresh([id]);
  }
  await search.settle();
  search.tidy();
  expect([find('verts'), find('rouges')]).toEqual([[id], []]);
});

it('loses nothing that changes while it reads all anew for other words', async () => {
  const { share, store } = await setStage();
  const { id } = await share('anna', { title: 'Autocollants rouges' });
  const gate = Promise.withResolvers<void>();
  let reads = -1;
  // The second read of the rebuild, that of the practices, is held back once it has seen them.
  const read: Store['read'] = async (work) => {
    const isHeld = reads === 1;
    if (reads >= 0) reads += 1;
    const answer = await store.read(work);
    if (isHeld) await gate.promise;
    return answer;
  };
  const search = await openPracticeSearch(Object.assign(Object.create(store) as Store, { read }));
  const find = (text: string) => search.find(text, 9, {}).map(({ practiceId }) => practiceId);
  const word = { kind: 'word' as const, name: 'autocollants', aliases: ['zorglub'], concepts: [] };
  await store.write((db) => db.put('glossary', { id: 'word:autocollants', ...word }));
  reads = 0;
  search.reopen();
  await expect.poll(() => reads).toBe(2);
  const row = await store.read((db) => db.get('practices', id));
  if (!row) throw new Error('no practice');
  await store.write((db) => db.put('practices', { ...row, title: 'Autocollants verts' }));
  search.refresh([id]);
  await search.settle();
  expect([find('verts'), find('zorglub')]).toEqual([[id], []]);
  const aliases = [...word.aliases, 'bidulophone'];
  await store.write((db) => db.put('glossary', { id: 'word:autocollants', ...word, aliases }));
  search.reopen();
  gate.resolve();
  await expect.poll(() => find('zorglub')).toEqual([id]);
  expect([find('verts'), find('rouges')]).toEqual([[id], []]);
  await expect.poll(() => find('bidulophone')).toEqual([id]);
});

it.each([
  ['at its first read', 0],
  ['at its last read, of what changed meanwhile', 2],
])(
  'answers by the old words while a rebuild fails %s, says so, and tries again at the next change',
  async (_, failing) => {
    const { share, store } = await setStage();
    const { id } = await share('anna', { title: 'Autocollants rouges' });
    let reads = -1;
    const read: Store['read'] = async (work) => {
      const isFailing = reads === failing;
      if (reads >= 0) reads += 1;
      if (isFailing) throw new Error('The disk is away');
      return store.read(work);
    };
    const told: SearchFailure[] = [];
    const frail = Object.assign(Object.create(store) as Store, { read });
    const search = await openPracticeSearch(frail, (failure) => void told.push(failure));
    const find = (text: string) => search.find(text, 9, {}).map(({ practiceId }) => practiceId);
    const word = { kind: 'word' as const, name: 'autocollants', aliases: ['zorglub'], concepts: [] };
    await store.write((db) => db.put('glossary', { id: 'word:autocollants', ...word }));
    reads = 0;
    search.reopen();
    await expect.poll(() => told).toMatchObject([{ of: 'words', cause: { message: 'The disk is away' } }]);
    await search.settle();
    expect([find('rouges'), find('zorglub')]).toEqual([[id], []]);
    search.refresh([id]);
    await expect.poll(() => find('zorglub')).toEqual([id]);
    expect(told).toHaveLength(1);
  },
);

it('tries again by the hour where nothing changes, and says what it could not read of a change', async () => {
  const { share, store } = await setStage();
  const { id } = await share('anna', { title: 'Autocollants rouges' });
  let isAway = false;
  const read: Store['read'] = async (work) => {
    if (isAway) throw new Error('The disk is away');
    return store.read(work);
  };
  const told: string[] = [];
  const frail = Object.assign(Object.create(store) as Store, { read });
  const search = await openPracticeSearch(frail, (failure) => void told.push(failure.of));
  const find = (text: string) => search.find(text, 9, {}).map(({ practiceId }) => practiceId);
  const word = { kind: 'word' as const, name: 'autocollants', aliases: ['zorglub'], concepts: [] };
  await store.write((db) => db.put('glossary', { id: 'word:autocollants', ...word }));
  isAway = true;
  search.reopen();
  await expect.poll(() => told).toEqual(['words']);
  search.refresh([id]);
  await expect.poll(() => told.toSorted()).toEqual(['changes', 'words', 'words']);
  isAway = false;
  search.tidy();
  await expect.poll(() => find('zorglub')).toEqual([id]);
});

function createShelf(): SearchShelf & { bytes: Uint8Array | undefined } {
  return {
    reader: 'a',
    bytes: undefined,
    async take() {
      const { bytes } = this;
      this.bytes = undefined;
      return bytes;
    },
    async put(bytes) {
      this.bytes = bytes;
    },
  };
}

/** The same rows in the same state, with other titles: whoever finds these has read them again. */
const retitled = (store: Store): Store => {
  const read: Store['read'] = (work) =>
    store.read((db) =>
      work(
        new Proxy(db, {
          get(target, name) {
            const own = Reflect.get(target, name) as unknown;
            if (typeof own !== 'function') return own;
            return async (...asked: readonly unknown[]) => {
              const answer = (await own.apply(target, asked)) as unknown;
              const retitle = (row: object) => ('title' in row ? { ...row, title: 'Relu' } : row);
              return Array.isArray(answer) ? answer.map(retitle) : answer;
            };
          },
        }),
      ),
    );
  return Object.assign(Object.create(store) as Store, { read });
};

it('takes what the last one kept instead of reading all practices, once, and not where it is away', async () => {
  const { share, store } = await setStage();
  const { id } = await share('anna', { title: 'Autocollants rouges' });
  const shelf = createShelf();
  const before = await openPracticeSearch(store, undefined, shelf);
  expect(shelf.bytes).toBeUndefined();
  await before.keep();
  expect(shelf.bytes?.length).toBeGreaterThan(0);
  const found = async () => {
    const search = await openPracticeSearch(retitled(store), undefined, shelf);
    return ['rouges', 'relu'].map((text) => search.find(text, 9, {}).map(({ practiceId }) => practiceId));
  };
  expect(await found()).toEqual([[id], []]);
  expect(await found()).toEqual([[], [id]]);
  shelf.take = async () => {
    throw new Error('The disk is away');
  };
  expect(await found()).toEqual([[], [id]]);
});

it('keeps nothing of a company without practices', async () => {
  const { store } = await setStage();
  const shelf = createShelf();
  await (await openPracticeSearch(store, undefined, shelf)).keep();
  expect(shelf.bytes).toBeUndefined();
});
