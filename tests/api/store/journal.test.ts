import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { sumOf } from '../../../api/store/encode-document.ts';
import { diskFiles } from '../../../api/store/file-system.ts';
import { Journal, journalPath, listJournals } from '../../../api/store/journal.ts';
import { readJournal, wordsOf } from '../../../api/store/journal-text.ts';
import { like } from './rows.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const words = (seq: number) =>
  wordsOf(seq, [{ table: 'likes', id: `x${seq}:p`, row: { ...like(`x${seq}`, 'p'), seq } }]);
const seqsIn = (path: string, follows: string) => {
  const read = readJournal(readFileSync(path), follows);
  return read.is === 'whole' ? read.commits.map(({ seq }) => seq) : read;
};

it('is named after the file that it follows, begins anew over what an attempt left, and counts its bytes', async () => {
  const path = join(await newFolder(), 'rows.json');
  const sum = sumOf('rows');
  writeFileSync(journalPath(path, sum), 'left by an attempt');
  const journal = await Journal.begin(diskFiles, path, sum, [words(1)]);
  await journal.append(words(2));
  await journal.close();
  expect(basename(journal.path)).toBe(`rows.json.journal-${sum.slice(0, 16)}`);
  expect(seqsIn(journal.path, sum)).toEqual([1, 2]);
  expect(readFileSync(journal.path)).toHaveLength(journal.bytes);
  expect(await listJournals(diskFiles, path)).toEqual([journal.path]);
  expect(await listJournals(diskFiles, join(path, '..', 'other.json'))).toEqual([]);
});

it('keeps what is said from a moment on, for the journal that takes its place', async () => {
  const path = join(await newFolder(), 'rows.json');
  const [old, next] = [sumOf('old'), sumOf('next')];
  const journal = await Journal.begin(diskFiles, path, old);
  await journal.append(words(1));
  expect(journal.kept).toEqual([]);
  journal.keepFromNow();
  await journal.append(words(2));
  const later = await Journal.begin(diskFiles, path, next, journal.kept);
  await later.append(words(3));
  expect(seqsIn(later.path, next)).toEqual([2, 3]);
  await Promise.all([journal.close(), later.close()]);
});
