/** Who wrote which word, in the write that does it. */
import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../../api/store/memory-store.ts';
import { noteWords } from '../../../../api/usecases/glossary/note-words.ts';

it('keeps the name before only where it was another, and no name of nobody', async () => {
  const store = await openMemoryStore();
  let last = 0;
  const pen = { at: '2026-11-24T09:00:00.000Z', newId: () => `c${(last += 1)}` };
  const one = { act: 'changed', kind: 'word', name: 'bon' } as const;
  await store.write((db) =>
    noteWords(db, pen, [
      { ...one, was: 'bon' },
      { ...one, was: 'ticket' },
    ]),
  );
  await store.write((db) => noteWords(db, { ...pen, byId: 'admin' }, [one], true));
  const row = { ...one, at: pen.at, isOfTable: false, seq: expect.any(Number) };
  expect(await store.read((db) => db.list('wordChanges'))).toEqual([
    { ...row, id: 'c1' },
    { ...row, id: 'c2', was: 'ticket' },
    { ...row, id: 'c3', isOfTable: true, byId: 'admin' },
  ]);
});
