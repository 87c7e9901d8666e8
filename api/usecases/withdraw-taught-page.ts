/** Takes a taught page away from everybody. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from './scope.ts';

export const withdrawTaughtPage: WriteVerb<'withdrawTaughtPage'> = async ({ db }, { params }) => {
  if (!(await db.get('taughtPages', params.id))) throw new Refusal('not-found');
  await db.remove('taughtPages', params.id);
};
