/** Agreements that `karim` signed; what the tests of agreements have in common. */
import { randomUUID } from 'node:crypto';
import type { AgreementDraft, SiteAnswer, SiteDraft } from '#contract/agreement';
import type { Stage } from '../stage.ts';

export const DAY_MS = 86_400_000;

export function agreementDraft(more: Partial<AgreementDraft> = {}): AgreementDraft {
  return {
    id: randomUUID(),
    name: 'Accord Horizon Hôtels',
    body: 'Trois machines par maison, tarif national.',
    startsOn: '2026-11-02',
    deadline: '2027-06-30',
    pictures: [],
    files: [],
    links: [{ label: 'Le tarif', url: 'https://kit.example/tarif.pdf' }],
    ...more,
  };
}

export const signAgreement = (stage: Stage, more: Partial<AgreementDraft> = {}) =>
  stage.as('karim', 'createAgreement', { body: agreementDraft(more) });

export async function siteIn(stage: Stage, site: Partial<SiteDraft> = {}, id?: string) {
  const params = { id: id ?? (await signAgreement(stage)).id };
  return stage.as('karim', 'addSite', {
    params,
    body: { name: 'Hôtel Horizon Lyon', postcode: '69005', ...site },
  });
}

export async function answer(stage: Stage, who: string, siteId: string, body: SiteAnswer) {
  const params = { id: siteId, answerId: randomUUID() };
  return { params, site: await stage.as(who, 'answerSite', { params, body }) };
}
