/** Proofs are successes of authors and of those who took up, on cases that are alike by facets or by words. */
import { expect, it } from 'vitest';
import type { Proof } from '#domain/question/choose-people';
import { gatherProofs } from '../../../../api/usecases/question/gather-proofs.ts';
import type { QuestionRow } from '../../../../api/usecases/rows/questions.ts';
import type { WriteScope } from '../../../../api/usecases/scope.ts';
import { START } from '../stage.ts';
import { prove, question, setCases } from './cases.ts';

const rowOf = (facets: QuestionRow['facets'], title: string): QuestionRow => ({
  ...question({ facets, title }),
  askerId: 'bruno',
  status: 'open',
  at: new Date(START).toISOString(),
  askedAt: new Date(START).toISOString(),
});

const gather = async (row: QuestionRow): Promise<Proof[]> => {
  const stage = await setCases();
  await prove(stage, 'anna', 2);
  await prove(stage, 'maria', 1, 'hospital');
  await stage.share('karim', { facets: { sector: 'hotel' } });
  const seen: Proof[] = [];
  // A verb that hands its scope over: the search is the real one.
  await stage.store.read(async (db) => {
    const search: WriteScope['search'] = {
      suggest: () => ({ suggested: [], facets: {}, abstained: false }),
      find: () => [{ practiceId: 'nothing', score: 1, matched: [] }],
    };
    seen.push(...(await gatherProofs({ db, search }, row)));
  });
  return seen;
};

it('takes the author and each who made it work, of the same trade', async () => {
  const proofs = await gather(rowOf({ sector: 'hotel' }, 'Sans mots communs'));
  expect(proofs.map(({ personId, worked, likeness }) => [personId, worked, likeness])).toEqual([
    ['anna', 2, 1],
    ['guest0', 1, 1],
    ['guest1', 1, 1],
  ]);
});

it('finds nobody by a place alone', async () => {
  expect(await gather(rowOf({ city: 'Lyon' }, 'Sans mots communs'))).toEqual([]);
});

it('finds by words where there are no facets, for half as much at best', async () => {
  const stage = await setCases();
  await prove(stage, 'anna', 1);
  const body = question({ title: 'Un petit déjeuner pour faire goûter ?', facets: {} });
  const view = await stage.as('bruno', 'askQuestion', { body });
  expect(view.mine.routed?.map(({ id }) => id)).toEqual(['anna']);
  const stranger = question({ title: 'Une panne de moulin', facets: {} });
  expect((await stage.as('bruno', 'askQuestion', { body: stranger })).mine.routed).toEqual([]);
});
