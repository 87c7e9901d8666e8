/** The index follows rows: each is read where it says something new, and what was kept of others is forgotten. */
import { expect, it } from 'vitest';
import type { GlossaryEntry } from '#contract/company';
import type { Reader } from '../../../api/usecases/ports.ts';
import { unpackSearch } from '../../../api/usecases/kept-search.ts';
import { SearchRows } from '../../../api/usecases/search-rows.ts';
import { setStage } from './stage.ts';

const NO_WORDS: readonly GlossaryEntry[] = [];

/** Three practices, one of them withdrawn, one edited and one shared after the search was kept. */
async function setKept() {
  const { as, share, store } = await setStage();
  const shared = [
    await share('anna', { title: 'Autocollants rouges' }),
    await share('anna', { title: 'Autocollants verts' }),
    await share('anna', { title: 'Autocollants mauves' }),
  ];
  const listed = () => store.read((db) => db.list('practices', {}));
  const before = new SearchRows(NO_WORDS);
  const rows = await listed();
  await store.read((db) => before.put(db, rows));
  before.begin();
  const kept = await unpackSearch(await before.pack('a'), { reader: 'a', glossary: NO_WORDS });
  if (!kept) throw new Error('nothing was kept');
  return { as, share, store, shared, listed, kept };
}

it('reads of what was kept only what has changed since, and forgets what is live no more', async () => {
  const { as, share, store, shared, listed, kept } = await setKept();
  const [red, green, mauve] = shared;
  await as('anna', 'withdrawPractice', { params: { id: red?.id ?? '' } });
  const fresh = await share('anna', { title: 'Autocollants noirs' });
  const rows = (await listed()).filter(({ status }) => status === 'live');
  // Another text under a state that was read already: whoever finds it has read it again.
  const edited = rows.map((row) =>
    row.id === mauve?.id
      ? { ...row, title: 'Autocollants bleus', seq: (row.seq ?? 0) + 100 }
      : row.id === green?.id
        ? { ...row, title: 'Autocollants jaunes' }
        : row,
  );
  const search = new SearchRows(NO_WORDS, kept);
  await store.read((db) => search.put(db, edited));
  search.begin();
  const find = (text: string) => search.find(text, 9, {}).map(({ practiceId }) => practiceId);
  expect(find('autocollants').toSorted()).toEqual([green?.id, mauve?.id, fresh.id].toSorted());
  expect([find('bleus'), find('noirs'), find('verts'), find('jaunes'), find('rouges')]).toEqual([
    [mauve?.id],
    [fresh.id],
    [green?.id],
    [],
    [],
  ]);
});

it('says nothing of a row that it does not know, and has no size when it is empty', async () => {
  expect(new SearchRows(NO_WORDS).size).toBe(0);
  const { kept } = await setKept();
  const search = new SearchRows(NO_WORDS, kept);
  expect(search.find('autocollants', 9, {})).toEqual([]);
  search.begin();
  expect(search.size).toBe(0);
});

it('does not take for read what failed to be read', async () => {
  const { store, listed } = await setKept();
  const search = new SearchRows(NO_WORDS);
  const rows = await listed();
  const failing = { get: async () => Promise.reject(new Error('The disk is away')) } as unknown as Reader;
  await expect(search.put(failing, rows)).rejects.toThrow('The disk is away');
  await store.read((db) => search.put(db, rows));
  expect(search.find('autocollants', 9, {})).toHaveLength(rows.length);
});
