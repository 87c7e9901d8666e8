/** A question goes to the few who proved themselves on such cases, and to nobody else by name. */
import { describe, expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { askedOf, prove, question, setCases } from './cases.ts';

describe('askQuestion', () => {
  it('asks at most three, the most proven first, and tells each once', async () => {
    const stage = await setCases();
    for (const [who, times] of [
      ['anna', 3],
      ['maria', 2],
      ['karim', 1],
      ['helene', 3],
    ] as const)
      await prove(stage, who, times);
    const body = question();
    const view = await stage.as('bruno', 'askQuestion', { body });
    expect(await askedOf(stage, body.id)).toEqual(['anna', 'helene', 'maria']);
    expect(view).toMatchObject({
      status: 'open',
      asker: { id: 'bruno' },
      mine: { asked: true, hidden: false },
    });
    expect(view.mine.routed?.map(({ id }) => id)).toEqual(['anna', 'helene', 'maria']);
    const told = await stage.as('anna', 'listNotifications');
    expect(told.items).toMatchObject([
      { kind: 'question-routed', by: { id: 'bruno' }, about: { noun: 'question', id: body.id } },
    ]);
    expect((await stage.as('karim', 'listNotifications')).items).toEqual([]);
  });

  it('asks nobody where nobody has proved anything: the question stays open for all', async () => {
    const stage = await setCases();
    await stage.share('anna', { facets: { sector: 'hotel' } });
    await prove(stage, 'maria', 2, 'hospital');
    const body = question();
    await stage.as('bruno', 'askQuestion', { body });
    expect(await askedOf(stage, body.id)).toEqual([]);
    expect(
      (await stage.as('karim', 'listQuestions', { query: { of: 'open', limit: 5 } })).items,
    ).toHaveLength(1);
  });

  it('asks neither the asker nor their manager', async () => {
    const stage = await setCases();
    await stage.store.write(async (db) => {
      const bruno = await db.get('people', 'bruno');
      if (bruno) await db.put('people', { ...bruno, managerId: 'maria' });
    });
    for (const who of ['bruno', 'maria', 'anna']) await prove(stage, who, 2);
    const body = question();
    await stage.as('bruno', 'askQuestion', { body });
    expect(await askedOf(stage, body.id)).toEqual(['anna']);
  });

  it('asks a person three times a week and no more', async () => {
    const stage = await setCases();
    await prove(stage, 'anna', 3);
    const asked: string[][] = [];
    for (let n = 0; n < 4; n += 1) {
      const body = question();
      await stage.as('bruno', 'askQuestion', { body });
      asked.push(await askedOf(stage, body.id));
    }
    expect(asked).toEqual([['anna'], ['anna'], ['anna'], []]);
    stage.turnClock(7 * 86_400_000);
    const next = question();
    await stage.as('bruno', 'askQuestion', { body: next });
    expect(await askedOf(stage, next.id)).toEqual(['anna']);
  });

  it('refuses a name that is taken', async () => {
    const stage = await setCases();
    const body = question();
    await stage.as('bruno', 'askQuestion', { body });
    expect(await codeOf(stage.as('anna', 'askQuestion', { body }))).toBe('conflict');
  });
});
