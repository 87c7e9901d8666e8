/**
 * Tells the server that nothing good could be shown: four coarse facets and no record. It is sent once, or not at all: a
 * figure that is lost costs nobody anything, and waiting for the network with it would make a trace of it.
 */
import type { GapFacets } from '#contract/gap';
import type { Match } from './matching.ts';
import type { Rooms } from './rooms.ts';
import type { OpenTab } from './tabs.ts';

type Needs = Pick<Rooms, 'client' | 'matching' | 'session' | 'sync' | 'visits'>;

/** Facets that the person switched off were never read. Without a sector nobody could answer it. */
export function gapOf({ suggested, facets }: Match): GapFacets | undefined {
  const { sector, region, size, stage } = facets;
  if (suggested.length > 0 || sector === undefined) return undefined;
  return {
    sector,
    ...(region === undefined ? {} : { region }),
    ...(size === undefined ? {} : { size }),
    ...(stage === undefined ? {} : { stage }),
  };
}

export async function reportGap(rooms: Needs, tab: OpenTab): Promise<void> {
  const [session, sync, visit] = await Promise.all([
    rooms.session.state(),
    rooms.sync.state(),
    rooms.visits.of(tab.visit),
  ]);
  // A device that holds no practices yet knows nothing of gaps, and one whose practices were answered has none.
  if (session.status !== 'signed-in' || sync.at === undefined || Object.keys(visit.answers).length > 0)
    return;
  const gap = gapOf(await rooms.matching.match(tab, visit, session.me));
  if (gap) await rooms.client.call('reportGap', { body: gap }).catch(() => undefined);
}
