/** A question taken back is unknown to everybody, its asker included. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { answered, prove, question, setCases } from './cases.ts';

describe('withdrawQuestion', () => {
  it('takes it out of every list', async () => {
    const stage = await setCases();
    await prove(stage, 'anna', 2);
    const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
    await stage.as('bruno', 'withdrawQuestion', { params: { id } });
    for (const of of ['open', 'mine', 'for-me', 'answered'] as const)
      for (const who of ['bruno', 'anna'])
        expect((await stage.as(who, 'listQuestions', { query: { of, limit: 9 } })).items).toEqual([]);
    expect(await codeOf(stage.as('bruno', 'readQuestion', { params: { id } }))).toBe('not-found');
  });

  it('refuses others, and what is answered already', async () => {
    const stage = await setCases();
    const params = await answered(stage, 'anna');
    expect(await codeOf(stage.as('anna', 'withdrawQuestion', { params }))).toBe('forbidden');
    await stage.as('bruno', 'acceptAnswer', { params, body: { practiceId: randomUUID() } });
    expect(await codeOf(stage.as('bruno', 'withdrawQuestion', { params }))).toBe('too-late');
  });
});
