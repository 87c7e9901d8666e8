/** From whom the asker is hidden, place and hour are hidden too. */
import { expect, it } from 'vitest';
import {
  presentQuestion,
  seesAsker,
  withoutPlaces,
} from '../../../../api/usecases/question/present-questions.ts';
import type { QuestionRow } from '../../../../api/usecases/rows/questions.ts';
import { prove, question, setCases } from './cases.ts';

const row: QuestionRow = {
  ...question(),
  askerId: 'bruno',
  status: 'open',
  at: '2026-11-23T00:00:00.000Z',
  askedAt: '2026-11-23T09:12:31.004Z',
};
const routes = [{ id: 'r', questionId: row.id, personId: 'anna', state: 'passed' as const, at: row.at }];

it('tells the asker to those inside, and to all once answered unless they stay hidden', () => {
  const answered = { ...row, status: 'answered' as const };
  const sees = (who: string, of: QuestionRow) => seesAsker(of, routes, who);
  expect(['bruno', 'anna', 'maria'].map((who) => sees(who, row))).toEqual([true, true, false]);
  expect(['bruno', 'anna', 'maria'].map((who) => sees(who, answered))).toEqual([true, true, true]);
  expect(['bruno', 'anna', 'maria'].map((who) => sees(who, { ...answered, hidden: true }))).toEqual([
    true,
    true,
    false,
  ]);
});

it('gives the day instead of the moment, and no place', async () => {
  const { store } = await setCases();
  const outside = await store.read((db) => presentQuestion(db, 'maria', row));
  expect(outside).toMatchObject({ at: row.at, facets: { sector: 'hotel' }, mine: { asked: false } });
  expect(Object.keys(outside.facets)).toEqual(['sector']);
  const inside = await store.read((db) => presentQuestion(db, 'bruno', row));
  expect([inside.at, inside.facets.city]).toEqual([row.askedAt, 'Lyon']);
});

it('takes every facet that is a place', () => {
  const facets = { sector: 'hotel', city: 'Lyon', region: 'x', agreement: 'Y', size: '10-49' } as const;
  expect(withoutPlaces(facets)).toEqual({ sector: 'hotel', size: '10-49' });
});

it('tells the asker alone who was asked, those who passed left out', async () => {
  const stage = await setCases();
  await prove(stage, 'anna', 2);
  await prove(stage, 'karim', 2);
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  await stage.as('karim', 'passQuestion', { params: { id } });
  const mine = await stage.as('bruno', 'readQuestion', { params: { id } });
  expect(mine.mine.routed?.map((each) => each.id)).toEqual(['anna']);
  expect((await stage.as('anna', 'readQuestion', { params: { id } })).mine.routed).toBeUndefined();
});
