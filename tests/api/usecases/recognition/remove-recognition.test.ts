/** A recognition is taken back by one of its two people, or an administrator. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { congratulate } from '../congratulate.ts';
import { codeOf, setStage } from '../stage.ts';

it.each(['maria', 'anna', 'admin'])('lets %s take it back', async (who) => {
  const stage = await setStage();
  const { id } = await congratulate(stage);
  expect(await codeOf(stage.as(who, 'removeRecognition', { params: { id } }))).toBe('done');
  expect((await stage.as('anna', 'listRecognitions', { params: { id: 'anna' } })).items).toEqual([]);
});

it('refuses anybody else, and what is not there', async () => {
  const stage = await setStage();
  const { id } = await congratulate(stage);
  expect(await codeOf(stage.as('bruno', 'removeRecognition', { params: { id } }))).toBe('forbidden');
  expect(await codeOf(stage.as('helene', 'removeRecognition', { params: { id } }))).toBe('forbidden');
  expect(await codeOf(stage.as('maria', 'removeRecognition', { params: { id: randomUUID() } }))).toBe(
    'not-found',
  );
});
