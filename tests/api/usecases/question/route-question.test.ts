/** Three at once, nine in all, and only those inside hear of it. */
import { expect, it } from 'vitest';
import type { Change } from '../../../../api/usecases/scope.ts';
import { routeQuestion, tellInside } from '../../../../api/usecases/question/route-question.ts';
import { person } from '../stage.ts';
import { askedOf, prove, question, routesOf, setCases } from './cases.ts';

it('stops after nine', async () => {
  const stage = await setCases();
  await stage.store.write(async (db) => {
    for (let n = 0; n < 12; n += 1) await db.put('people', person(`expert${n}`));
  });
  for (const who of ['anna', 'maria', 'helene']) await prove(stage, who, 3);
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  await stage.store.write(async (db) => {
    for (let n = 0; n < 6; n += 1) {
      const route = { questionId: id, personId: `expert${n}`, state: 'silent', at: '' } as const;
      await db.put('questionRoutes', { ...route, id: `${id}:expert${n}` });
    }
  });
  await prove(stage, 'karim', 3);
  await stage.as('anna', 'passQuestion', { params: { id } });
  expect(await routesOf(stage, id)).toHaveLength(9);
  expect(await askedOf(stage, id)).toHaveLength(2);
  expect(routeQuestion.name).toBe('routeQuestion');
});

it('announces to the asker and to those asked, each alone', () => {
  const told: Change[] = [];
  const row = { id: 'q', askerId: 'bruno' };
  const routes = [{ personId: 'anna' }, { personId: 'bruno' }];
  tellInside({ announce: (change) => void told.push(change) }, row as never, routes as never);
  expect(told).toEqual([
    { type: 'changed', noun: 'question', id: 'q', only: 'bruno' },
    { type: 'changed', noun: 'question', id: 'q', only: 'anna' },
  ]);
});
