/** The export has all that is kept about a person, nothing of others, and no secret. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { congratulate, winTogether } from '../congratulate.ts';
import { publish, take } from '../quizzes.ts';
import { setStage, signIn } from '../stage.ts';

it('gives every table that names the person', async () => {
  const stage = await setStage();
  const { practice, reuseId } = await winTogether(stage);
  await congratulate(stage, reuseId);
  await take(stage, 'anna', await publish(stage));
  const other = await stage.share('bruno');
  const params = { id: other.id };
  await stage.as('anna', 'likePractice', { params });
  await stage.as('anna', 'addComment', { params, body: { id: randomUUID(), text: 'Merci' } });
  const declined = { id: other.id, reuseId: randomUUID() };
  await stage.as('anna', 'recordVerdict', { params: declined, body: { verdict: 'declined', facets: {} } });
  await stage.as('anna', 'makeRelayLink', { body: { label: 'Entretien', days: 30 } });
  await signIn(stage, 'anna');
  const { tables } = await stage.as('anna', 'exportMine');
  expect(Object.keys(tables).toSorted()).toEqual([
    'attempts',
    'comments',
    'invitations',
    'likes',
    'notifications',
    'people',
    'practices',
    'recognitions',
    'relayLinks',
    'reuses',
    'sessions',
  ]);
  expect(tables['practices']).toMatchObject([{ id: practice.id }]);
  expect(tables['reuses']).toMatchObject([{ verdict: 'declined' }]);
  const text = JSON.stringify(tables);
  for (const secret of ['Hash"', 'salt']) expect(text).not.toContain(secret);
});
