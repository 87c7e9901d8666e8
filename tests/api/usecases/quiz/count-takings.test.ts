/** What is told of a quiz moves by five takings at once, whoever takes it again, forgets, or is forgotten. */
import { expect, it } from 'vitest';
import { publish, take } from '../quizzes.ts';
import { fill, person, setStage } from '../stage.ts';

const CREW = Array.from({ length: 12 }, (_, at) => `rep${String(at).padStart(2, '0')}`);
const DAY_MS = 86_400_000;

async function open() {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    for (const id of CREW) await db.put('people', person(id));
  });
  const quiz = await publish(stage);
  const params = { id: quiz.id };
  /** As anybody of the crew. */
  const as: typeof stage.as = async (who, name, input) => {
    const actor = { person: person(who), sessionId: `session-of-${who}` };
    return (await stage.useCases.call({ name, actor, input: fill(input ?? {}) } as never)).reply as never;
  };
  return {
    ...stage,
    finish: (at: number, isRight: boolean) => take({ ...stage, as }, CREW[at] ?? '', quiz, isRight),
    forget: (at: number) => as(CREW[at] ?? '', 'forgetAnswers', { params }),
    read: async () => JSON.stringify(await stage.as('maria', 'readQuizFigures', { params })),
  };
}

it('is not moved by somebody who takes it again, better', async () => {
  const { finish, forget, read } = await open();
  for (let at = 0; at < 10; at += 1) await finish(at, at > 2);
  const before = await read();
  expect(JSON.parse(before)).toEqual({ finished: 10, passed: 0.7, right: [0.7, 0.7] });
  await forget(0);
  expect(await read()).toBe(before);
  await finish(0, true);
  expect(await read()).toBe(before);
});

it('is not moved by answers that are forgotten after a year, nor by those that wait', async () => {
  const { finish, forget, read, turnClock, share } = await open();
  for (let at = 0; at < 7; at += 1) await finish(at, at < 5);
  const before = await read();
  expect(JSON.parse(before)).toEqual({ finished: 5, passed: 1, right: [1, 1] });
  await forget(6);
  await forget(2);
  turnClock(400 * DAY_MS);
  // A write, with which goes what has served its time.
  await share('anna');
  expect(await read()).toBe(before);
  for (let at = 7; at < 11; at += 1) await finish(at, false);
  expect(await read()).toBe(before);
  await finish(11, false);
  expect(JSON.parse(await read())).toEqual({ finished: 10, passed: 0.5, right: [0.5, 0.5] });
});
