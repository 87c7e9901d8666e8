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

it('tells the author, and whom it names, each once', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const say = (mentions: string[], text: string) =>
    stage.as('bruno', 'addComment', { params: { id }, body: { id: randomUUID(), text, mentions } });
  const heard = async (who: string) =>
    (await stage.as(who, 'listNotifications', { query: { limit: 20 } })).items.map(({ kind }) => kind);
  const said = await say(['maria', 'anna', 'maria'], 'À voir, @maria et @anna');
  expect(said.mentions.map(({ name }) => name)).toEqual(['maria', 'anna']);
  expect([await heard('anna'), await heard('maria')]).toEqual([['mentioned'], ['mentioned']]);
  stage.turnClock(1000);
  await say([], 'Bravo');
  expect((await heard('anna'))[0]).toBe('commented');
  await stage.as('bruno', 'removeComment', { params: { id: said.id } });
  expect([await heard('anna'), await heard('maria')]).toEqual([['commented'], []]);
});

it('refuses to name whom nobody knows', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const body = { id: randomUUID(), text: '@personne', mentions: ['maria', 'nobody'] };
  expect(await codeOf(stage.as('bruno', 'addComment', { params: { id }, body }))).toBe('invalid');
});
