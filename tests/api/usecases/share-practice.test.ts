/** Sharing: under the rep's name and their unit of that day, once. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, draft, setStage } from './stage.ts';

it('publishes what the rep sent, under their name and place', async () => {
  const { as } = await setStage();
  const body = draft({ kind: 'win', customer: 'un hôtel 4 étoiles à Lyon', durationWeeks: 6, objection: '' });
  const shared = await as('anna', 'sharePractice', { body });
  const { objection: _, ...told } = body;
  expect(shared).toMatchObject({ ...told, rev: 1, status: 'live', author: { id: 'anna', unit: 'Hotels' } });
  expect(shared).toMatchObject({ likes: 0, comments: 0, evidence: { tried: 0 }, official: false });
  expect('objection' in shared).toBe(false);
  expect(await as('bruno', 'readPractice', { params: { id: body.id } })).toEqual({
    ...shared,
    firstShare: true,
  });
});

it('refuses a name that is taken, whoever took it', async () => {
  const { share } = await setStage();
  const { id } = await share('anna');
  expect(await codeOf(share('anna', { id }))).toBe('conflict');
  expect(await codeOf(share('bruno', { id }))).toBe('conflict');
});

it('adapts a practice that exists, also one that was withdrawn meanwhile', async () => {
  const { as, share } = await setStage();
  const parent = await share('anna');
  await as('anna', 'withdrawPractice', { params: { id: parent.id } });
  expect((await share('bruno', { parentId: parent.id })).parentId).toBe(parent.id);
  expect(await codeOf(share('bruno', { parentId: randomUUID() }))).toBe('invalid');
});

it('refuses pictures that never arrived', async () => {
  const { share } = await setStage();
  expect(await codeOf(share('anna', { pictures: [randomUUID()] }))).toBe('invalid');
});
