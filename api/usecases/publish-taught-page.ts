/** Teaches a page to everybody, or teaches it anew under the same id. Devices get it with their next synchronisation. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from './scope.ts';

/** Every device asks all of them of every page that it opens on these hosts. */
export const TAUGHT_PAGES_MAX = 50;

/** `invalid`: another id in the body than in the path. `taught-full`: there are as many as a company may have. */
export const publishTaughtPage: WriteVerb<'publishTaughtPage'> = async (
  { db, actor, now },
  { params, body },
) => {
  if (body.id !== params.id) throw new Refusal('invalid', { paths: ['id'] });
  const known = await db.get('taughtPages', params.id);
  if (!known && (await db.count('taughtPages')) >= TAUGHT_PAGES_MAX) throw new Refusal('taught-full');
  const at = new Date(now).toISOString();
  await db.put('taughtPages', { id: params.id, page: body, byId: actor.person.id, at });
  return body;
};
