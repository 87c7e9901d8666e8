/** The writers' own view holds what is right. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { presentWritten } from '../../../../api/usecases/quiz/present-written.ts';
import { quizDraft } from '../quizzes.ts';
import { setStage } from '../stage.ts';

it('gives the draft back as it was written', async () => {
  const { as, store } = await setStage();
  const id = randomUUID();
  const body = quizDraft();
  await as('helene', 'writeQuiz', { params: { id }, body });
  const written = await store.read(async (db) => {
    const row = await db.get('quizzes', id);
    return row && presentWritten(db, row);
  });
  expect(written).toEqual({ ...body, id, status: 'draft', pictures: [], practices: [], version: 1 });
});
