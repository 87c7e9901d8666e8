/** A ledger whose acts still say who did them, as the proof of the group of five needs it; the real one has forgotten. */
import type { Deeds, Ledger, Told } from '#domain/pulse/ledger';
import { releaseByFives, type Act, type Grain } from '#domain/pulse/release-by-fives';
import { shelterWeeks } from '#domain/pulse/shelter-weeks';

export type GrainLedger = Omit<Ledger, keyof Deeds> & {
  readonly [K in keyof Deeds]: readonly Grain<Deeds[K][number]>[];
};

export function openGrains(told: Told, open: number): GrainLedger {
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
