/** Likes: one a person, however often they tap. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('counts each person once, also when all tap at once', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  const like = (who: string) => as(who, 'likePractice', { params: { id } });
  await Promise.all(['bruno', 'bruno', 'maria', 'maria', 'karim'].map(like));
  expect(await like('bruno')).toMatchObject({ likes: 3, mine: { liked: true } });
  expect(await as('anna', 'readPractice', { params: { id } })).toMatchObject({
    likes: 3,
    mine: { liked: false },
  });
});

it('knows nothing of a withdrawn practice', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect(await codeOf(as('bruno', 'likePractice', { params: { id } }))).toBe('not-found');
});
