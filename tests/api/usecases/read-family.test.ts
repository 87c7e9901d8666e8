/** Parent and children, as far as they are live; a hidden practice has no family for strangers. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('shows both sides', async () => {
  const { share, as, turnClock } = await setStage();
  const parent = await share('anna');
  const first = await share('bruno', { parentId: parent.id, difference: 'Le midi' });
  turnClock(1000);
  const second = await share('maria', { parentId: parent.id });
  const above = await as('karim', 'readFamily', { params: { id: parent.id } });
  expect(above.children.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(above.parent).toBeUndefined();
  const below = await as('karim', 'readFamily', { params: { id: first.id } });
  expect(below).toMatchObject({ parent: { id: parent.id }, children: [] });
});

it('leaves out what was withdrawn, and refuses what is unknown', async () => {
  const { share, as } = await setStage();
  const parent = await share('anna');
  const child = await share('bruno', { parentId: parent.id });
  await as('bruno', 'withdrawPractice', { params: { id: child.id } });
  expect((await as('karim', 'readFamily', { params: { id: parent.id } })).children).toEqual([]);
  expect(await codeOf(as('karim', 'readFamily', { params: { id: child.id } }))).toBe('not-found');
  await as('anna', 'withdrawPractice', { params: { id: parent.id } });
  expect((await as('bruno', 'readFamily', { params: { id: child.id } })).parent).toBeUndefined();
  expect(await codeOf(as('karim', 'readFamily', { params: { id: randomUUID() } }))).toBe('not-found');
});
