/** Retiring: with a reason that the author reads, undone whole, and not for what was merged or withdrawn. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';

const body = { reason: 'offer-ended', note: 'Fin de gamme' } as const;

it('hides it from all but its author, who is told why', async () => {
  const { as, share } = await setStage();
  const params = { id: (await share('anna')).id };
  await as('helene', 'retirePractice', { params, body });
  expect(await codeOf(as('bruno', 'readPractice', { params }))).toBe('not-found');
  expect(await as('anna', 'readPractice', { params })).toMatchObject({ status: 'retired', retirement: body });
  expect((await as('anna', 'listNotifications')).items).toMatchObject([{ kind: 'retired' }]);
  expect((await as('bruno', 'listPractices')).items).toEqual([]);
});

it('brings it back as it was', async () => {
  const { as, share } = await setStage();
  const params = { id: (await share('anna')).id };
  await as('helene', 'retirePractice', { params, body: { reason: 'outdated' } });
  const back = await as('helene', 'revivePractice', { params });
  expect([back.status, back.retirement]).toEqual(['live', undefined]);
  expect((await as('helene', 'revivePractice', { params })).rev).toBe(back.rev);
});

it('does not bring back what its author withdrew, or what lives on elsewhere', async () => {
  const { as, share } = await setStage();
  const [withdrawn, double, into] = [await share('anna'), await share('anna'), await share('bruno')];
  await as('anna', 'withdrawPractice', { params: { id: withdrawn.id } });
  await as('helene', 'mergePractice', { params: { id: double.id }, body: { into: into.id } });
  for (const { id } of [withdrawn, double])
    expect(await codeOf(as('helene', 'revivePractice', { params: { id } }))).toBe('not-found');
});
