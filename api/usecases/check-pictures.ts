/** A practice shows its author's own pictures only: another's, or one that never arrived, is refused by its place. */
import { Refusal } from '#contract/refusal';
import type { WriteScope } from './scope.ts';

export async function checkPictures({ db, actor }: WriteScope, ids: readonly string[]): Promise<void> {
  const rows = await Promise.all(ids.map((id) => db.get('pictures', id)));
  const paths = rows.flatMap((row, at) => (row?.ownerId === actor.person.id ? [] : [`pictures.${at}`]));
  if (paths.length > 0) throw new Refusal('invalid', { paths });
}
