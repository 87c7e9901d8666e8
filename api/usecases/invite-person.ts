/** Invites a person on an administrator's behalf. */
import { createInvitation } from './create-invitation.ts';
import type { WriteVerb } from './scope.ts';

export const invitePerson: WriteVerb<'invitePerson'> = async (scope, { params }) =>
  createInvitation(scope, params.id);
