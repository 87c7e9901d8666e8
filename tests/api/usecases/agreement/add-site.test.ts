/** One site by hand, refused by the place of what is wrong. */
import { expect, it } from 'vitest';
import { Refusal } from '#contract/refusal';
import { codeOf, setStage } from '../stage.ts';
import { signAgreement, siteIn } from './cases.ts';

it('adds to one’s own agreement', async () => {
  const stage = await setStage();
  expect(await siteIn(stage)).toMatchObject({
    name: 'Hôtel Horizon Lyon',
    region: 'auvergne-rhone-alpes',
    state: 'open',
  });
  const { id } = await signAgreement(stage);
  const body = { name: 'Le Phare', city: 'Brest' };
  expect(await codeOf(stage.as('maria', 'addSite', { params: { id }, body }))).toBe('forbidden');
});

it.each([
  [{ name: 'SARL', postcode: '69005' }, 'name'],
  [{ name: 'Le Phare' }, 'postcode'],
  [{ name: 'Le Phare', siren: '123456789' }, 'siren'],
  [{ name: 'Le Phare', domain: 'rien du tout' }, 'domain'],
])('refuses %o', async (body, path) => {
  const stage = await setStage();
  const { id } = await signAgreement(stage);
  const failure: unknown = await stage
    .as('karim', 'addSite', { params: { id }, body })
    .catch((error: unknown) => error);
  expect(failure instanceof Refusal && failure.facts.paths).toEqual([path]);
});
