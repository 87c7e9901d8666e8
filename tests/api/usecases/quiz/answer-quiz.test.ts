/** One question at a time, once for good, and for nobody else's eyes. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints';
import { CAST, codeOf, setStage, type Stage } from '../stage.ts';
import { publish, question, take } from '../quizzes.ts';

type Published = Awaited<ReturnType<typeof publish>>;
const answer = ({ as }: Stage, { id, questions }: Published, at: number, choices: string[], who = 'anna') =>
  as(who, 'answerQuiz', { params: { id, questionId: questions[at]?.id ?? '' }, body: { choices } });

describe('answerQuiz', () => {
  it('passes at the share that was set, and only when all is answered', async () => {
    const stage = await setStage();
    const quiz = await publish(stage);
    const half = await answer(stage, quiz, 0, ['a']);
    expect(half.quiz.mine).toEqual({ answered: 1, shown: false });
    const whole = await answer(stage, quiz, 1, ['b']);
    expect(whole.quiz.mine).toEqual({ answered: 2, passed: false, shown: false });
    expect(whole.next).toBeNull();
    await take(stage, 'bruno', quiz);
    const [own] = (await stage.as('bruno', 'listQuizzes')).items;
    expect(own?.mine).toEqual({ answered: 2, passed: true, shown: false });
  });

  it('refuses a second answer, a later question, a closed quiz and choices that are none', async () => {
    const stage = await setStage();
    const quiz = await publish(stage, { questions: [question(), question({ kind: 'multiple' })] });
    expect(await codeOf(answer(stage, quiz, 1, ['a']))).toBe('too-late');
    expect(await codeOf(answer(stage, quiz, 0, ['z']))).toBe('invalid');
    expect(await codeOf(answer(stage, quiz, 0, ['a', 'b']))).toBe('invalid');
    await answer(stage, quiz, 0, ['b']);
    expect(await codeOf(answer(stage, quiz, 0, ['a']))).toBe('too-late');
    const params = { id: quiz.id, questionId: randomUUID() };
    expect(await codeOf(stage.as('anna', 'answerQuiz', { params, body: { choices: ['a'] } }))).toBe(
      'not-found',
    );
    await stage.as('helene', 'removeQuiz', { params: { id: quiz.id } });
    expect(await codeOf(answer(stage, quiz, 1, ['a']))).toBe('too-late');
    expect(await codeOf(answer(stage, quiz, 0, ['a'], 'bruno'))).toBe('not-found');
  });

  it('leaves an answer that nobody else can read by any route', async () => {
    const stage = await setStage();
    const mark = 'une réponse que personne ne lit';
    const quiz = await publish(stage, {
      questions: [
        question({
          choices: [
            { id: mark, text: 'X', right: false },
            { id: 'a', text: 'Y', right: true },
          ],
        }),
      ],
    });
    await answer(stage, quiz, 0, [mark]);
    const reads = Object.entries(endpoints).filter(([, { method }]) => method === 'GET');
    for (const { id: who } of CAST.filter(({ id }) => id !== 'anna' && id !== 'helene')) {
      for (const [name] of reads) {
        if (['followFeed', 'readPicture'].includes(name)) continue;
        for (const id of [quiz.id, 'anna', `${quiz.id}:anna`]) {
          const input = { params: { id }, query: { limit: 100, q: mark } } as never;
          const told = await stage.as(who, name as 'readMe', input).catch(() => undefined);
          const text = JSON.stringify(told ?? null);
          // The choice is offered to everybody; that `anna` chose it, or answered at all, is told to nobody.
          expect([who, name, /"chosen":\["|"answered":[1-9]/.test(text)]).toEqual([who, name, false]);
        }
      }
    }
  });
});
