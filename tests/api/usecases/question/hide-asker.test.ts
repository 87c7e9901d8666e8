/** The asker decides, also afterwards, whether their name stands on the question and on what became of it. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { answered, question, setCases } from './cases.ts';

describe('hideAsker', () => {
  it('takes name and place off the question and the practice, and gives them back', async () => {
    const stage = await setCases();
    const params = await answered(stage, 'anna');
    const practiceId = randomUUID();
    await stage.as('bruno', 'acceptAnswer', { params, body: { practiceId } });
    const look = async () => [
      (await stage.as('karim', 'readQuestion', { params })).asker?.id,
      (await stage.as('karim', 'readPractice', { params: { id: practiceId } })).askedBy?.id,
      (await stage.as('karim', 'readPractice', { params: { id: practiceId } })).facets.city,
    ];
    expect(await look()).toEqual(['bruno', 'bruno', 'Lyon']);
    const mine = await stage.as('bruno', 'hideAsker', { params, body: { hidden: true } });
    expect([mine.mine.hidden, mine.asker?.id]).toEqual([true, 'bruno']);
    expect(await look()).toEqual([undefined, undefined, undefined]);
    await stage.as('bruno', 'hideAsker', { params, body: { hidden: false } });
    expect(await look()).toEqual(['bruno', 'bruno', 'Lyon']);
  });

  it('is the asker’s alone', async () => {
    const stage = await setCases();
    const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
    const call = { params: { id }, body: { hidden: true } };
    expect(await codeOf(stage.as('anna', 'hideAsker', call))).toBe('forbidden');
    expect(await codeOf(stage.as('anna', 'hideAsker', { ...call, params: { id: randomUUID() } }))).toBe(
      'not-found',
    );
  });
});
