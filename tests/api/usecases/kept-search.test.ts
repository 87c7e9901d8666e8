/** What a stop leaves behind of the search is taken by whoever reads with the same code and words, and by nobody else. */
import { expect, it } from 'vitest';
import type { GlossaryEntry } from '#contract/company';
import { createPracticeIndex } from '#domain/match/engine';
import { packSearch, unpackSearch } from '../../../api/usecases/kept-search.ts';
import { practiceOf } from '../domain/practices.ts';

const glossary: GlossaryEntry[] = [{ kind: 'word', name: 'zorglub', aliases: ['chose'], concepts: [] }];
const readWith = { reader: 'a', glossary };

function packed() {
  const index = createPracticeIndex({ glossary });
  const practice = practiceOf({ title: 'Autocollants sur la machine' });
  index.put([practice]);
  return { id: practice.id, bytes: packSearch({ index, seqs: new Map([[practice.id, 12]]) }, readWith) };
}

it('finds the same, and knows in which state each practice was read', async () => {
  const { id, bytes } = packed();
  const kept = await unpackSearch(await bytes, readWith);
  expect(kept?.index.search({ text: 'autocollants', limit: 9 }).map(({ practiceId }) => practiceId)).toEqual([
    id,
  ]);
  expect([...(kept?.seqs ?? [])]).toEqual([[id, 12]]);
});

it('is refused by another code, with other words, and damaged', async () => {
  const { bytes } = packed();
  const own = await bytes;
  expect(await unpackSearch(own.slice(), { reader: 'b', glossary })).toBeUndefined();
  expect(await unpackSearch(own.slice(), { reader: 'a', glossary: [] })).toBeUndefined();
  const damaged = own.slice();
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  expect(await unpackSearch(damaged, readWith)).toBeUndefined();
  expect(await unpackSearch(own.slice(0, 40), readWith)).toBeUndefined();
  expect(await unpackSearch(new Uint8Array(0), readWith)).toBeUndefined();
});
