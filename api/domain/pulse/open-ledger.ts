/** Opens the ledger of all whole weeks: from here on there are only grains and sheltered weeks. */
import type { Grid } from './cut-company.ts';
import type { CatalogueCell, Deeds, Ledger } from './ledger.ts';
import { releaseByFives, type Act } from './release-by-fives.ts';
import { shelterWeeks, type Deed, type Member } from './shelter-weeks.ts';

export interface Told extends Deeds {
  readonly grid: Grid;
  readonly members: readonly Member[];
  readonly did: readonly Deed[];
  readonly catalogue: readonly CatalogueCell[];
}

export function openLedger(told: Told, open: number): Ledger {
  const release = <A extends Act>(acts: readonly A[]) =>
    releaseByFives(acts.filter(({ week }) => week < open));
  return {
    grid: told.grid,
    catalogue: told.catalogue,
    open,
    weeks: shelterWeeks(told.members, told.did, open),
    shares: release(told.shares),
    reuses: release(told.reuses),
    verdicts: release(told.verdicts),
    reactions: release(told.reactions),
    recognitions: release(told.recognitions),
  };
}
