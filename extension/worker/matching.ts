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
  const known = new Map<string, { readonly about: string; readonly match: Match }>();
  return {
    async match(tab, visit, me) {
      const index = await practices.index();
      const without = settledBefore(visit, tab.since);
      const about = JSON.stringify([practices.generation, tab.record, visit.off, [...without], me?.id]);
      const cached = known.get(tab.visit);
      if (cached?.about === about) return cached.match;
      // Written by the router's own list of facet names.
      const record = hideFacets(tab.record, visit.off as readonly FacetName[]);
      const viewer = me ?? { id: '', unit: '', region: '' };
      const match = index.suggest({ record, viewer, now: now(), without, limit: SUGGESTIONS_MAX });
      known.clear();
      known.set(tab.visit, { about, match });
      return match;
    },
  };
}

/** Answered on an earlier visit: not to be suggested again. Answered just now: stays in its place, folded. */
const settledBefore = ({ answers }: Visit, since: number): ReadonlySet<string> =>
  new Set(
    Object.entries(answers)
      .filter(([, { at }]) => at < since)
      .map(([practiceId]) => practiceId),
  );
