/** Drafts are headquarters' own until they are published. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publish, question, quizDraft } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('is written whole, again and again', async () => {
  const { as } = await setStage();
  const params = { id: randomUUID() };
  await as('helene', 'writeQuiz', { params, body: quizDraft() });
  const written = await as('helene', 'writeQuiz', { params, body: quizDraft({ title: 'Mieux' }) });
  expect([written.title, written.status]).toEqual(['Mieux', 'draft']);
});

it('refuses another’s picture, a practice that is not live, a question twice', async () => {
  const stage = await setStage();
  const pictureId = randomUUID();
  await stage.store.write((db) =>
    db.put('pictures', { id: pictureId, ownerId: 'anna', width: 4, height: 3, alt: '', at: '' }),
  );
  const write = (body: ReturnType<typeof quizDraft>) =>
    stage.as('helene', 'writeQuiz', { params: { id: randomUUID() }, body });
  const one = question();
  expect(await codeOf(write(quizDraft({ questions: [question({ pictureId })] })))).toBe('invalid');
  expect(await codeOf(write(quizDraft({ questions: [question({ practiceId: randomUUID() })] })))).toBe(
    'invalid',
  );
  expect(await codeOf(write(quizDraft({ questions: [one, one] })))).toBe('invalid');
});

it('does not change what people answer already', async () => {
  const stage = await setStage();
  const { id } = await publish(stage);
  expect(await codeOf(stage.as('helene', 'writeQuiz', { params: { id }, body: quizDraft() }))).toBe(
    'too-late',
  );
});
