/** A recognition shows its fact as it is today. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { presentRecognitions } from '../../../../api/usecases/recognition/present-recognitions.ts';
import { congratulate, winTogether, WORD } from '../congratulate.ts';
import { pass } from '../quizzes.ts';
import { setStage, type Stage } from '../stage.ts';

const shown = ({ store }: Stage) =>
  store.read(async (db) => presentRecognitions(db, await db.list('recognitions')));

it('keeps the word without the title of a practice that was withdrawn', async () => {
  const stage = await setStage();
  const { practice, reuseId } = await winTogether(stage);
  await congratulate(stage, reuseId);
  await stage.as('anna', 'withdrawPractice', { params: { id: practice.id } });
  expect(await shown(stage)).toMatchObject([{ text: WORD, fact: { kind: 'reuse', id: reuseId } }]);
  expect(JSON.stringify(await shown(stage))).not.toContain(practice.title);
});

it('leaves out a pass that its person no longer shows', async () => {
  const stage = await setStage();
  const quiz = await pass(stage, 'anna');
  const fact = { kind: 'quiz-pass', id: quiz.id } as const;
  await stage.as('maria', 'recognise', { body: { id: randomUUID(), personId: 'anna', fact, text: WORD } });
  expect(await shown(stage)).toHaveLength(1);
  await stage.as('anna', 'showPass', { params: { id: quiz.id }, body: { shown: false } });
  expect(await shown(stage)).toEqual([]);
});
