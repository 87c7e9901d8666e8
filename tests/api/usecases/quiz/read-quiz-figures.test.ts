/** Figures move by five takings at once, and say nothing before the fifth. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { countTakings } from '../../../../api/usecases/quiz/count-takings.ts';
import { publish, quizDraft } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('counts whole fives only', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  const told: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    const right = at % 2 === 0;
    await stage.store.write(async (db) => {
      await db.put('attempts', {
        id: `${quiz.id}:x${at}`,
        quizId: quiz.id,
        personId: `x${at}`,
        answers: quiz.questions.map(({ id }) => ({ questionId: id, choices: ['a'], right })),
        at: '2026-11-20T08:00:00.000Z',
        finishedAt: `2026-11-20T08:00:${String(at).padStart(2, '0')}.000Z`,
        passed: right,
        shown: false,
      });
      const row = await db.get('quizzes', quiz.id);
      if (row) await countTakings(db, row);
    });
    told.push(JSON.stringify(await stage.as('maria', 'readQuizFigures', { params: { id: quiz.id } })));
  }
  expect(told.slice(0, 4).every((each) => each === '{"finished":0,"right":[]}')).toBe(true);
  expect(new Set(told.slice(4, 9)).size).toBe(1);
  expect(new Set(told.slice(9)).size).toBe(1);
  expect(JSON.parse(told[11] ?? '')).toEqual({ finished: 10, passed: 0.5, right: [0.5, 0.5] });
});

it('knows no draft', async () => {
  const { as } = await setStage();
  const params = { id: randomUUID() };
  await as('helene', 'writeQuiz', { params, body: quizDraft() });
  expect(await codeOf(as('helene', 'readQuizFigures', { params }))).toBe('not-found');
});
