/**
 * Asks the field for a practice where people find nothing: it stands in everybody's feed, and the few whose proof is nearest
 * are told. The many are left in peace.
 */
import type { GapFacets } from '#contract/gap';
import { Refusal } from '#contract/refusal';
import { nameOf } from '#domain/map/names';
import { sectorsNear } from '#domain/map/sectors';
import { nameCell } from '#domain/pulse/gap-cells';
import { notify } from '../notify.ts';
import type { Reader } from '../ports.ts';
import { presentPerson } from '../present-person.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { tallyPractice } from '../tally-practice.ts';

/** As many as a question is routed to, and a few more, since nobody waits for their answer. */
const TOLD_MAX = 5;

/** Authors by what their practices proved in this sector and its neighbours, best first. */
async function findProven(db: Reader, sector: string): Promise<string[]> {
  const proof = new Map<string, number>();
  for (const [near, affinity] of sectorsNear(sector)) {
    for (const row of await db.list('practices', { where: { sector: near, status: 'live' } })) {
      const { evidence } = row.tally ?? (await tallyPractice(db, row));
      // One that nobody took up yet is still somebody who was there.
      const weight = affinity * (1 + evidence.worked);
      proof.set(row.authorId, (proof.get(row.authorId) ?? 0) + weight);
    }
  }
  return [...proof].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** In the language of who is told. */
function describe({ sector, region, size }: GapFacets, lang: 'fr' | 'en'): string {
  const parts = [sector, region].flatMap((id) => (id === undefined ? [] : [nameOf(id)?.[lang] ?? id]));
  return [...parts, ...(size === undefined ? [] : [size])].join(' · ');
}

async function tellProven(scope: WriteScope, id: string, facets: GapFacets): Promise<void> {
  const proven = await findProven(scope.db, facets.sector);
  for (const to of proven.filter((each) => each !== scope.actor.person.id).slice(0, TOLD_MAX)) {
    const lang = (await scope.db.get('people', to))?.lang ?? 'fr';
    await notify(scope, {
      to,
      kind: 'asked-for',
      about: { noun: 'wish', id },
      title: describe(facets, lang),
    });
  }
}

export const makeWish: WriteVerb<'makeWish'> = async (scope, { body: { id, facets } }) => {
  const { db, actor, now, announce } = scope;
  const known = await db.list('wishes');
  const same = known.some((wish) => wish.id === id || nameCell(wish.facets) === nameCell(facets));
  if (same) throw new Refusal('conflict');
  const at = new Date(now).toISOString();
  await db.put('wishes', { id, facets, byId: actor.person.id, at });
  await tellProven(scope, id, facets);
  announce({ type: 'changed', noun: 'wish', id });
  return { id, facets, by: presentPerson(actor.person), at };
};
