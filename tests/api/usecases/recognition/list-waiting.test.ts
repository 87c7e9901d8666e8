/** Who waits, and what ends the waiting. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answer, siteIn } from '../agreement/cases.ts';
import { congratulate, winTogether } from '../congratulate.ts';
import { pass } from '../quizzes.ts';
import { person, type Stage } from '../stage.ts';
import { HOUR_MS, setTeam } from '../team.ts';

const kindsOf = async ({ as }: Stage) => (await as('maria', 'readTeam')).waiting.map(({ kind }) => kind);

describe('a first share', () => {
  it('waits at once, until the manager likes or congratulates it', async () => {
    const stage = await setTeam();
    const { id } = await stage.share('anna');
    expect(await kindsOf(stage)).toEqual(['first-share']);
    await stage.as('bruno', 'likePractice', { params: { id } });
    expect(await kindsOf(stage)).toEqual(['first-share']);
    await stage.as('maria', 'likePractice', { params: { id } });
    expect(await kindsOf(stage)).toEqual([]);
  });
});

describe('silence', () => {
  it('waits after forty hours, until a colleague reacts in any way', async () => {
    const stage = await setTeam();
    const first = await stage.share('anna');
    await stage.as('maria', 'likePractice', { params: { id: first.id } });
    stage.turnClock(1000);
    const { id } = await stage.share('anna');
    stage.turnClock(40 * HOUR_MS - 1);
    expect(await kindsOf(stage)).toEqual([]);
    stage.turnClock(1);
    expect(await kindsOf(stage)).toEqual(['no-reaction']);
    const said = { id: randomUUID(), text: 'Encore moi' };
    await stage.as('anna', 'addComment', { params: { id }, body: said });
    expect(await kindsOf(stage)).toEqual(['no-reaction']);
    await stage.as('bruno', 'addComment', { params: { id }, body: { ...said, id: randomUUID() } });
    expect(await kindsOf(stage)).toEqual([]);
  });

  it('does not grow over a week-end', async () => {
    const stage = await setTeam();
    // Monday 9 h to Friday 16 h.
    stage.turnClock((4 * 24 + 7) * HOUR_MS);
    const first = await stage.share('anna');
    await stage.as('maria', 'likePractice', { params: { id: first.id } });
    stage.turnClock(1000);
    await stage.share('anna');
    stage.turnClock(63 * HOUR_MS);
    expect(await kindsOf(stage)).toEqual([]);
    stage.turnClock(25 * HOUR_MS);
    expect(await kindsOf(stage)).toEqual(['no-reaction']);
  });

  it('is not broken by a decline, which nobody may learn of', async () => {
    const stage = await setTeam();
    const first = await stage.share('anna');
    await stage.as('maria', 'likePractice', { params: { id: first.id } });
    stage.turnClock(1000);
    const { id } = await stage.share('anna');
    stage.turnClock(41 * HOUR_MS);
    const params = { id, reuseId: randomUUID() };
    await stage.as('bruno', 'recordVerdict', { params, body: { verdict: 'declined', facets: {} } });
    expect(await kindsOf(stage)).toEqual(['no-reaction']);
  });

  it('is forgotten after two weeks', async () => {
    const stage = await setTeam();
    await stage.share('anna');
    stage.turnClock(15 * 24 * HOUR_MS);
    expect(await kindsOf(stage)).toEqual([]);
  });
});

describe('a reuse by another unit', () => {
  it('waits until it is congratulated', async () => {
    const stage = await setTeam();
    const { practice, reuseId } = await winTogether(stage);
    await stage.as('maria', 'likePractice', { params: { id: practice.id } });
    const [waiting] = (await stage.as('maria', 'readTeam')).waiting;
    expect(waiting).toMatchObject({ kind: 'cross-unit-reuse', fact: { id: reuseId, by: { id: 'bruno' } } });
    await congratulate(stage, reuseId);
    expect(await kindsOf(stage)).toEqual([]);
  });

  it('does not wait when it is the same unit’s', async () => {
    const stage = await setTeam();
    const { id } = await stage.share('anna');
    await stage.as('maria', 'likePractice', { params: { id } });
    await stage.store.write((db) => db.put('people', person('bruno', 'rep', { unit: 'Hotels' })));
    const params = { id, reuseId: randomUUID() };
    await stage.as('bruno', 'recordVerdict', { params, body: { verdict: 'worked', facets: {} } });
    expect(await kindsOf(stage)).toEqual([]);
  });
});

it('a pass waits only when it is shown', async () => {
  const stage = await setTeam();
  const quiz = await pass(stage, 'anna');
  expect(await kindsOf(stage)).toEqual(['quiz-pass']);
  await stage.as('anna', 'showPass', { params: { id: quiz.id }, body: { shown: false } });
  expect(await kindsOf(stage)).toEqual([]);
});

it('who signed the first site of an agreement waits until somebody congratulates, and nobody who signed later', async () => {
  const stage = await setTeam();
  const { id, agreementId } = await siteIn(stage);
  const later = await siteIn(stage, { postcode: '29200' }, agreementId);
  await answer(stage, 'anna', id, { state: 'signed' });
  stage.turnClock(1000);
  await answer(stage, 'bruno', later.id, { state: 'signed' });
  const [waiting] = (await stage.as('maria', 'readTeam')).waiting;
  expect(waiting).toMatchObject({
    kind: 'first-site',
    fact: { id: agreementId, title: 'Accord Horizon Hôtels' },
  });
  const fact = { kind: 'first-site' as const, id: agreementId };
  const body = {
    id: randomUUID(),
    personId: 'anna',
    fact,
    text: 'Bravo Anna, le premier site est le plus dur.',
  };
  expect((await stage.as('karim', 'recognise', { body })).units).toEqual(['Hotels', 'Offices']);
  expect(await kindsOf(stage)).toEqual([]);
  for (const unit of ['Hotels', 'Offices']) {
    const pins = await stage.as('bruno', 'listPins', { query: { unit, limit: 5 } });
    expect(pins.items.map(({ to }) => to.id)).toEqual(['anna']);
  }
});

it('a first site of long ago is not brought up by a later one', async () => {
  const stage = await setTeam();
  const { id, agreementId } = await siteIn(stage);
  const later = await siteIn(stage, { postcode: '29200' }, agreementId);
  await answer(stage, 'anna', id, { state: 'signed' });
  stage.turnClock(15 * 24 * HOUR_MS);
  await answer(stage, 'anna', later.id, { state: 'signed' });
  expect(await kindsOf(stage)).toEqual([]);
});

it('a newcomer waits for a welcome until they share', async () => {
  const stage = await setTeam();
  const at = new Date(stage.now() - 24 * HOUR_MS).toISOString();
  await stage.store.write((db) => db.put('people', person('anna', 'rep', { managerId: 'maria', at })));
  expect(await kindsOf(stage)).toEqual(['newcomer']);
  await stage.share('anna');
  expect(await kindsOf(stage)).toEqual(['first-share']);
});
