/** The quizzes that one may take, with one's own state only. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publish, quizDraft, take } from '../quizzes.ts';
import { setStage } from '../stage.ts';

it('lists live ones for everybody, drafts for headquarters, closed ones for who took them', async () => {
  const stage = await setStage();
  await stage.as('helene', 'writeQuiz', {
    params: { id: randomUUID() },
    body: quizDraft({ title: 'Brouillon' }),
  });
  const closed = await publish(stage, { title: 'Fermé' });
  await take(stage, 'anna', closed);
  await stage.as('helene', 'removeQuiz', { params: { id: closed.id } });
  stage.turnClock(1000);
  await publish(stage, { title: 'Ouvert' });
  const titles = async (who: string) =>
    (await stage.as(who, 'listQuizzes')).items.map(({ title }) => title).toSorted();
  expect(await titles('anna')).toEqual(['Fermé', 'Ouvert']);
  expect(await titles('bruno')).toEqual(['Ouvert']);
  expect(await titles('helene')).toEqual(['Brouillon', 'Fermé', 'Ouvert']);
});
