/** A comment is its author's to take back, and an administrator's to take down. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

async function prepare() {
  const stage = await setStage();
  const { id: practiceId } = await stage.share('anna');
  const id = randomUUID();
  await stage.as('bruno', 'addComment', { params: { id: practiceId }, body: { id, text: 'Bravo' } });
  const remove = (who: string) => codeOf(stage.as(who, 'removeComment', { params: { id } }));
  return { ...stage, practiceId, remove };
}

it.each(['bruno', 'admin'])('%s may remove it', async (who) => {
  const { as, practiceId, remove } = await prepare();
  expect(await remove('maria')).toBe('forbidden');
  expect(await remove(who)).toBe('done');
  expect(await remove(who)).toBe('not-found');
  expect((await as('anna', 'readPractice', { params: { id: practiceId } })).comments).toBe(0);
});

it('is unknown to others once its practice is withdrawn, but still its author’s', async () => {
  const { as, practiceId, remove } = await prepare();
  await as('anna', 'withdrawPractice', { params: { id: practiceId } });
  expect(await remove('maria')).toBe('not-found');
  expect(await remove('bruno')).toBe('done');
});
