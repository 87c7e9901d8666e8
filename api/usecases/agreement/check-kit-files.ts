/** A kit takes its writer's own files only: another's, or one that never arrived, is refused by its place. */
import { Refusal } from '#contract/refusal';
import type { WriteScope } from '../scope.ts';

type Scope = Pick<WriteScope, 'db' | 'actor'>;

/** `known`: those that the agreement has already, whoever brought them. */
export async function checkKitFiles(
  { db, actor }: Scope,
  ids: readonly string[],
  known: readonly string[] = [],
): Promise<void> {
  const rows = await Promise.all(ids.map((id) => db.get('kitFiles', id)));
  const isOwn = (at: number) => rows[at]?.ownerId === actor.person.id;
  const paths = ids.flatMap((id, at) => (known.includes(id) || isOwn(at) ? [] : [`files.${at}`]));
  if (paths.length > 0) throw new Refusal('invalid', { paths });
}
