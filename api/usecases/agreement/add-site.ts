/** Adds one site by hand; a site that nothing tells from others is refused by the place of what is missing. */
import { Refusal } from '#contract/refusal';
import { faultOf } from '#domain/agreement/check-sites';
import type { WriteVerb } from '../scope.ts';
import { findOwnAgreement } from './find-agreement.ts';
import { presentSite } from './present-agreements.ts';
import { putSite } from './put-site.ts';

const PLACES: Readonly<Record<string, string>> = {
  'bad-siren': 'siren',
  'bad-domain': 'domain',
  'no-place': 'postcode',
};

export const addSite: WriteVerb<'addSite'> = async (scope, { params, body: site }) => {
  const agreement = await findOwnAgreement(scope, params.id);
  const fault = faultOf(site)?.fault;
  if (fault) throw new Refusal('invalid', { paths: [PLACES[fault] ?? 'name'] });
  const { row } = await putSite(scope, agreement.id, site);
  scope.announce({ type: 'changed', noun: 'agreement', id: agreement.id });
  return presentSite(scope.db, scope.actor.person.id, row);
};
