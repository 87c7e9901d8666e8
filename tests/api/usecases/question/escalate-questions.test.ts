/** Two working days of silence, and the next best is asked; a restart or a second run changes nothing. */
import { describe, expect, it } from 'vitest';
import { createUseCases } from '../../../../api/usecases/create-use-cases.ts';
import { askedOf, DAY_MS, HOUR_MS, prove, question, routesOf, setCases } from './cases.ts';

/** Three proven; a fourth and a fifth in reserve. The stage opens on a Monday at nine. */
async function setAsked() {
  const stage = await setCases();
  await prove(stage, 'anna', 3);
  const body = question();
  await stage.as('bruno', 'askQuestion', { body });
  await prove(stage, 'karim', 1);
  return { stage, id: body.id };
}

describe('escalateQuestions', () => {
  it('waits for two working days, not less', async () => {
    const { stage, id } = await setAsked();
    stage.turnClock(2 * DAY_MS - HOUR_MS);
    await stage.useCases.tend();
    expect(await askedOf(stage, id)).toEqual(['anna']);
    stage.turnClock(HOUR_MS);
    await stage.useCases.tend();
    expect(await routesOf(stage, id)).toMatchObject([
      { personId: 'anna', state: 'silent' },
      { personId: 'karim', state: 'waiting' },
    ]);
    expect((await stage.as('karim', 'listNotifications')).items).toMatchObject([{ kind: 'question-routed' }]);
  });

  it('does not count a public holiday as silence, where the company is told to have one', async () => {
    const stage = await setCases();
    await prove(stage, 'anna', 3);
    // From Wednesday, 23 December, two working days lead over Christmas and the week-end.
    stage.turnClock(30 * DAY_MS);
    const body = question();
    await stage.as('bruno', 'askQuestion', { body });
    await prove(stage, 'karim', 1);
    stage.turnClock(2 * DAY_MS);
    const settings = { url: '', invitationDays: 7, country: 'FR' as const };
    const there = await createUseCases({ ...stage.ports, settings });
    await there.tend();
    expect(await askedOf(stage, body.id)).toEqual(['anna']);
    await stage.useCases.tend();
    expect(await askedOf(stage, body.id)).toEqual(['karim']);
  });

  it('does not count a week-end as silence', async () => {
    const stage = await setCases();
    await prove(stage, 'anna', 3);
    stage.turnClock(4 * DAY_MS);
    const body = question();
    await stage.as('bruno', 'askQuestion', { body });
    await prove(stage, 'karim', 1);
    stage.turnClock(3 * DAY_MS);
    await stage.useCases.tend();
    expect(await askedOf(stage, body.id)).toEqual(['anna']);
    stage.turnClock(DAY_MS);
    await stage.useCases.tend();
    expect(await askedOf(stage, body.id)).toEqual(['karim']);
  });

  it('is the same done twice and after a restart', async () => {
    const { stage, id } = await setAsked();
    stage.turnClock(2 * DAY_MS);
    await stage.useCases.tend();
    const before = await stage.store.read((db) => db.seq());
    await stage.useCases.tend();
    const again = await createUseCases(stage.ports);
    await again.tend();
    expect(await stage.store.read((db) => db.seq())).toBe(before);
    expect(await askedOf(stage, id)).toEqual(['karim']);
  });

  it('leaves in peace once somebody has answered', async () => {
    const { stage, id } = await setAsked();
    const body = { id: crypto.randomUUID(), text: 'Un essai.' };
    await stage.as('anna', 'answerQuestion', { params: { id }, body });
    stage.turnClock(9 * DAY_MS);
    await stage.useCases.tend();
    expect(await askedOf(stage, id)).toEqual([]);
  });

  it('still takes the answer of one who was silent', async () => {
    const { stage, id } = await setAsked();
    stage.turnClock(2 * DAY_MS);
    await stage.useCases.tend();
    const mine = await stage.as('anna', 'listQuestions', { query: { of: 'for-me', limit: 5 } });
    expect(mine.items).toMatchObject([{ id, asker: { id: 'bruno' }, mine: { route: 'silent' } }]);
  });
});
