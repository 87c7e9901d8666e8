/** "Not me" brings the next best in, at once. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { answered, askedOf, prove, question, setCases } from './cases.ts';

describe('passQuestion', () => {
  it('asks the next best, once', async () => {
    const stage = await setCases();
    for (const who of ['anna', 'maria', 'helene']) await prove(stage, who, 3);
    await prove(stage, 'karim', 1);
    const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
    expect(await askedOf(stage, id)).not.toContain('karim');
    const view = await stage.as('anna', 'passQuestion', { params: { id } });
    expect(view.mine.route).toBe('passed');
    await stage.as('anna', 'passQuestion', { params: { id } });
    expect((await askedOf(stage, id)).toSorted()).toEqual(['helene', 'karim', 'maria']);
    expect((await stage.as('anna', 'listQuestions', { query: { of: 'for-me', limit: 5 } })).items).toEqual(
      [],
    );
  });

  it('is unknown to whoever was not asked, and too late after an answer', async () => {
    const stage = await setCases();
    await prove(stage, 'anna', 3);
    const { id } = await answered(stage, 'anna');
    expect(await codeOf(stage.as('karim', 'passQuestion', { params: { id } }))).toBe('not-found');
    expect(await codeOf(stage.as('anna', 'passQuestion', { params: { id } }))).toBe('too-late');
    expect(await codeOf(stage.as('anna', 'passQuestion', { params: { id: randomUUID() } }))).toBe(
      'not-found',
    );
  });
});
