/** Comments: under one's own name, once, on what is live. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('keeps a comment under the person’s name and counts it', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const body = { id: randomUUID(), text: 'Bravo, à refaire à Lille !' };
  const comment = await stage.as('bruno', 'addComment', { params: { id }, body });
  expect(comment).toMatchObject({ ...body, practiceId: id, author: { id: 'bruno' } });
  expect((await stage.as('anna', 'readPractice', { params: { id } })).comments).toBe(1);
});

it('refuses a name that is taken, and a practice that is withdrawn', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const body = { id: randomUUID(), text: 'Bravo' };
  await stage.as('bruno', 'addComment', { params: { id }, body });
  expect(await codeOf(stage.as('maria', 'addComment', { params: { id }, body }))).toBe('conflict');
  await stage.as('anna', 'withdrawPractice', { params: { id } });
  const late = { id: randomUUID(), text: 'Trop tard' };
  expect(await codeOf(stage.as('bruno', 'addComment', { params: { id }, body: late }))).toBe('not-found');
});
