/** Edits a practice, by its author: what is absent stays, `null` clears; an edit from an older revision is `stale`. */
import type { PracticeEdit } from '#contract/practice';
import { Refusal } from '#contract/refusal';
import { checkPictures } from './check-pictures.ts';
import { findPractice } from './find-practice.ts';
import { flattenFacets } from './flatten-facets.ts';
import { presentPractice } from './present-practices.ts';
import { retally } from './tally-practice.ts';
import type { PracticeRow } from './rows/practices.ts';
import type { WriteVerb } from './scope.ts';

function applyEdit(row: PracticeRow, { facets, ...edit }: PracticeEdit): PracticeRow {
  const { sector: _sector, products: _products, agreement: _agreement, ...unfiltered } = row;
  const merged = { ...(facets ? { ...unfiltered, ...flattenFacets(facets) } : row), ...edit };
  const kept = Object.entries(merged).filter(([, value]) => value !== null && value !== undefined);
  // The entries are those of a practice less its cleared optional keys, which `fromEntries` cannot know.
  return Object.fromEntries(kept) as unknown as PracticeRow;
}

export const editPractice: WriteVerb<'editPractice'> = async (scope, { params, body: edit, ifMatch }) => {
  const { db, actor, now } = scope;
  const row = await findPractice(scope, params.id);
  if (row.authorId !== actor.person.id) throw new Refusal('forbidden');
  if (ifMatch !== undefined && ifMatch !== row.rev) throw new Refusal('stale');
  // Pictures that it has already are its own, whoever put them there.
  await checkPictures(
    scope,
    (edit.pictures ?? []).filter((id) => !row.pictures.includes(id)),
  );
  const edited = { ...applyEdit(row, edit), rev: row.rev + 1, editedAt: new Date(now).toISOString() };
  return presentPractice(db, actor.person.id, await retally(scope, edited));
};
