/** Withdrawn and unknown questions are refused alike; only the asker decides. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { findOwnQuestion, findQuestion } from '../../../../api/usecases/question/find-question.ts';
import { actorOf, codeOf } from '../stage.ts';
import { question, setCases } from './cases.ts';

it('finds what is there, for whom it is', async () => {
  const stage = await setCases();
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  const gone = await stage.as('bruno', 'askQuestion', { body: question() });
  await stage.as('bruno', 'withdrawQuestion', { params: { id: gone.id } });
  await stage.store.read(async (db) => {
    const scope = { db, actor: actorOf('anna') } as never;
    expect((await findQuestion(scope, id)).id).toBe(id);
    for (const unknown of [gone.id, randomUUID()])
      expect(await codeOf(findQuestion(scope, unknown))).toBe('not-found');
    expect(await codeOf(findOwnQuestion(scope, id))).toBe('forbidden');
    expect(await codeOf(findOwnQuestion(scope, gone.id))).toBe('not-found');
  });
});
