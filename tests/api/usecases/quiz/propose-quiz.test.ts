/** Questions come from what colleagues proved. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('proposes nothing before something is proven, then asks for its lever', async () => {
  const stage = await setStage();
  const practice = await stage.share('anna', { lever: 'trial', customer: 'un hôtel à Lyon' });
  const query = { lang: 'fr' as const, limit: 5 };
  expect((await stage.as('helene', 'proposeQuiz', { query })).questions).toEqual([]);
  for (const who of ['bruno', 'karim']) {
    const params = { id: practice.id, reuseId: randomUUID() };
    await stage.as(who, 'recordVerdict', { params, body: { verdict: 'worked', facets: {} } });
  }
  const { questions } = await stage.as('helene', 'proposeQuiz', { query });
  expect(questions.map(({ practiceId }) => practiceId)).toEqual([practice.id]);
  expect(questions[0]?.choices.find(({ right }) => right)?.id).toBe('trial');
});
