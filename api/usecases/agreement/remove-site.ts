/** Takes a site out of its agreement. It is kept as removed, so that devices hear of it. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findSite, mayChange } from './find-agreement.ts';

export const removeSite: WriteVerb<'removeSite'> = async (scope, { params }) => {
  const { site, agreement } = await findSite(scope, params.id);
  if (!mayChange(agreement, scope.actor.person)) throw new Refusal('forbidden');
  await scope.db.put('sites', { ...site, removed: true });
  scope.announce({ type: 'changed', noun: 'agreement', id: agreement.id });
};
