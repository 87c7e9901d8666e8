/** A colleague's page: what they shared under their name, and what they show. */
import { expect, it } from 'vitest';
import { congratulate, winTogether } from '../congratulate.ts';
import { publish, take } from '../quizzes.ts';
import { codeOf, person, setStage } from '../stage.ts';

it('shows nothing that a person did with others’ practices, nor what they keep for themselves', async () => {
  const stage = await setStage();
  const { practice, reuseId } = await winTogether(stage);
  await congratulate(stage, reuseId);
  await take(stage, 'bruno', await publish(stage));
  const anna = await stage.as('karim', 'readPerson', { params: { id: 'anna' } });
  expect(anna.shared.map(({ id }) => id)).toEqual([practice.id]);
  expect(anna.recognitions).toHaveLength(1);
  const bruno = await stage.as('maria', 'readPerson', { params: { id: 'bruno' } });
  expect([bruno.shared, bruno.recognitions, bruno.expertise]).toEqual([[], [], []]);
  expect(Object.keys(bruno).toSorted()).toEqual(['expertise', 'person', 'recognitions', 'shared']);
});

it('knows nobody who left, nor nobody at all, alike', async () => {
  const { as, store } = await setStage();
  await store.write((db) => db.put('people', person('gone', 'rep', { active: false })));
  for (const id of ['gone', 'nobody']) {
    expect(await codeOf(as('anna', 'readPerson', { params: { id } }))).toBe('not-found');
  }
});
