/** A withdrawn agreement is unknown, and so are its sites. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { siteIn } from './cases.ts';

it('is gone with its sites, by its owner or headquarters alone', async () => {
  const stage = await setStage();
  const site = await siteIn(stage);
  const params = { id: site.agreementId };
  expect(await codeOf(stage.as('maria', 'withdrawAgreement', { params }))).toBe('forbidden');
  await stage.as('helene', 'withdrawAgreement', { params });
  expect(await codeOf(stage.as('karim', 'readAgreement', { params }))).toBe('not-found');
  const answer = {
    params: { id: site.id, answerId: crypto.randomUUID() },
    body: { state: 'signed' as const },
  };
  expect(await codeOf(stage.as('bruno', 'answerSite', answer))).toBe('not-found');
  expect((await stage.as('bruno', 'readSites', { query: { limit: 9 } })).agreements).toEqual([]);
});
