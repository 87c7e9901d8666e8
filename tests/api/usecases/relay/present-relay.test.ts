/** A relay as others see it: no decline, no hidden pass, nothing withdrawn. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { presentRelay } from '../../../../api/usecases/relay/present-relay.ts';
import { congratulate, winTogether } from '../congratulate.ts';
import { pass, publish, take } from '../quizzes.ts';
import { actorOf, setStage, type Stage } from '../stage.ts';

const shown = ({ store }: Stage) => store.read((db) => presentRelay(db, 'maria', actorOf('anna').person));

it('tells what was shared, who took it up, skills, recognitions and shown passes', async () => {
  const stage = await setStage();
  const { practice, reuseId } = await winTogether(stage);
  await congratulate(stage, reuseId);
  const quiz = await pass(stage, 'anna');
  const relay = await shown(stage);
  expect(relay.shared.map((each) => each.practice.id)).toEqual([practice.id]);
  expect(relay.shared[0]?.takenUp).toMatchObject([{ by: { id: 'bruno' }, verdict: 'worked' }]);
  expect(relay.skills).toEqual([{ kind: 'sector', id: 'hotel', worked: 1, tried: 1, units: ['Offices'] }]);
  expect(relay.recognitions).toHaveLength(1);
  expect(relay.expertise.map(({ quizId }) => quizId)).toEqual([quiz.id]);
});

it('leaves out declines, withdrawn practices and passes that are not shown', async () => {
  const stage = await setStage();
  const kept = await stage.share('anna');
  const gone = await stage.share('anna');
  await stage.as('anna', 'withdrawPractice', { params: { id: gone.id } });
  const params = { id: kept.id, reuseId: randomUUID() };
  await stage.as('bruno', 'recordVerdict', { params, body: { verdict: 'declined', facets: {} } });
  await take(stage, 'anna', await publish(stage));
  const relay = await shown(stage);
  expect(relay.shared.map(({ practice, takenUp }) => [practice.id, takenUp])).toEqual([[kept.id, []]]);
  expect([relay.expertise, relay.skills]).toEqual([[], []]);
});
