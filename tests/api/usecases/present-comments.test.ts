/** Comments with their authors, also of people who left. */
import { expect, it } from 'vitest';
import { presentComments } from '../../../api/usecases/present-comments.ts';
import { setStage } from './stage.ts';

it('names authors, and not those whom the directory lost', async () => {
  const { store } = await setStage();
  const row = { id: 'c', practiceId: 'p', text: 'Bravo', at: '2026-01-01T00:00:00.000Z' };
  const rows = [
    { ...row, authorId: 'anna' },
    { ...row, authorId: 'erased' },
  ];
  const comments = await store.read((db) => presentComments(db, rows));
  expect(comments.map(({ author }) => author.name)).toEqual(['anna', '']);
});
