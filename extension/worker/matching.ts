/** Record → suggestions, on the device. Not a byte of the record goes anywhere to get them. */
import type { Facets } from '#contract/facets';
import type { Me } from '#contract/person';
import type { Suggested } from '#domain/match/types';
import type { FacetName } from '../live-state.ts';
import { hideFacets } from './hide-facets.ts';
import type { Practices } from './practices.ts';
import type { OpenTab } from './tabs.ts';
import type { Visit } from './visits.ts';

export interface Match {
  readonly suggested: readonly Suggested[];
  /** What was understood, switched-off facets left out: the only thing of a record that may leave, with a verdict. */
  readonly facets: Facets;
  readonly abstained: boolean;
}

export interface Matching {
  match(tab: OpenTab, visit: Visit, me: Me | undefined): Promise<Match>;
}

export const SUGGESTIONS_MAX = 3;

export function matchOnDevice(practices: Practices, now: () => number): Matching {
  const known = new Map<string, Kept>();
  return {
    async match(tab, visit, me) {
      const about = JSON.stringify([tab.record, tab.since, visit.off, me?.id]);
      const cached = known.get(tab.visit);
      if (cached?.about === about && (cached.generation === practices.generation || isFull(cached.match)))
        return cached.match;
      const index = await practices.index();
      const own = me ? (await practices.by(me.id)).map(({ id }) => id) : [];
      const { generation } = practices;
      // Written by the router's own list of facet names.
      const record = hideFacets(tab.record, visit.off as readonly FacetName[]);
      const viewer = me ?? { id: '', unit: '', region: '' };
      const without = new Set([...settledBefore(visit, tab.since), ...own]);
      const match = index.suggest({ record, viewer, now: now(), without, limit: SUGGESTIONS_MAX });
      known.delete(tab.visit);
      known.set(tab.visit, { about, generation, match });
      const oldest = known.size > KEPT_MAX ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return match;
    },
  };
}

interface Kept {
  readonly about: string;
  readonly generation: number;
  readonly match: Match;
}

/** Tabs that a person goes back and forth between. */
const KEPT_MAX = 20;

/** Cards must not change places under the eyes of a person who reads them, because somebody somewhere liked something. */
const isFull = ({ suggested }: Match) => suggested.length === SUGGESTIONS_MAX;

/** Answered on an earlier visit: not to be suggested again. Answered just now: stays in its place, folded. */
const settledBefore = ({ answers }: Visit, since: number): string[] =>
  Object.entries(answers)
    .filter(([, { at }]) => at < since)
    .map(([practiceId]) => practiceId);
