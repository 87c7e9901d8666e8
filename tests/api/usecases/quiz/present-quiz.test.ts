/** What is right leaves only with an answered question. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publish, question } from '../quizzes.ts';
import { setStage } from '../stage.ts';

it('tells of an unanswered question neither what is right, nor why, nor where from', async () => {
  const stage = await setStage();
  const practice = await stage.share('anna', { title: 'Le secret du dimanche' });
  const secret = question({ explanation: 'Parce que le dimanche', practiceId: practice.id });
  const { id, questions } = await publish(stage, { questions: [secret, question()] });
  const before = JSON.stringify(await stage.as('bruno', 'readQuiz', { params: { id } }));
  for (const word of ['right"', 'correct', 'explanation', 'dimanche', practice.id])
    expect(before).not.toContain(word);
  const params = { id, questionId: secret.id };
  const after = await stage.as('bruno', 'answerQuiz', { params, body: { choices: ['b'] } });
  expect(after.answered).toMatchObject([
    {
      chosen: ['b'],
      correct: ['a'],
      right: false,
      explanation: 'Parce que le dimanche',
      practice: { title: 'Le secret du dimanche' },
    },
  ]);
  expect(after.next?.id).toBe(questions[1]?.id);
  expect(Object.keys(after.next ?? {}).toSorted()).toEqual(['choices', 'id', 'kind', 'text']);
});

it('shows the picture of a question, and lets everybody read it once published', async () => {
  const stage = await setStage();
  const pictureId = randomUUID();
  await stage.store.write((db) =>
    db.put('pictures', { id: pictureId, ownerId: 'helene', width: 4, height: 3, alt: 'Le buffet', at: '' }),
  );
  await stage.ports.shelf.put(pictureId, new Uint8Array([1]));
  const { id } = await publish(stage, { questions: [question({ pictureId })] });
  const taking = await stage.as('bruno', 'readQuiz', { params: { id } });
  expect(taking.next?.picture).toEqual({ id: pictureId, width: 4, height: 3, alt: 'Le buffet' });
});
