/** One question, as each may see it. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { prove, question, setCases } from './cases.ts';

it('shows the asker to those who were asked, and to nobody else', async () => {
  const stage = await setCases();
  await prove(stage, 'anna', 2);
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  const seen = async (who: string) => (await stage.as(who, 'readQuestion', { params: { id } })).asker?.id;
  expect(await Promise.all(['bruno', 'anna', 'maria', 'helene', 'admin'].map(seen))).toEqual([
    'bruno',
    'bruno',
    undefined,
    undefined,
    undefined,
  ]);
  expect(await codeOf(stage.as('anna', 'readQuestion', { params: { id: randomUUID() } }))).toBe('not-found');
});
