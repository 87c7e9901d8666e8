/** The ledger of the pulse: what people did, in grains and sheltered weeks. Types only; nobody is named outside a grain. */
import type { Grid } from './cut-company.ts';
import type { Act, Grain } from './release-by-fives.ts';
import type { SharedWeek } from './shelter-week.ts';

/** Where in the grid it is counted: the author's piece, or that of who takes up. */
interface Placed extends Act {
  readonly piece: number;
}
export interface ShareAct extends Placed {
  /** Broad sector; empty when the practice names none. */
  readonly sector: string;
}
export interface ReuseAct extends Placed {
  /** Unit of the practice, absent where the grid shows none. */
  readonly from: string | undefined;
}
export interface VerdictAct extends Placed {
  readonly worked: boolean;
}
export interface ReactionAct extends Placed {
  /** Hours to the first reaction, at most a week. */
  readonly hours: number;
}
export interface RecognitionAct extends Act {
  readonly across: boolean;
}

/** All that people did, not yet sheltered. */
export interface Deeds {
  readonly shares: readonly ShareAct[];
  readonly reuses: readonly ReuseAct[];
  readonly verdicts: readonly VerdictAct[];
  readonly reactions: readonly ReactionAct[];
  readonly recognitions: readonly RecognitionAct[];
}
/** Where live practices are: sector and piece, without a number. */
export interface CatalogueCell {
  readonly sector: string;
  readonly piece: number;
}
export interface Ledger {
  readonly catalogue: readonly CatalogueCell[];
  readonly grid: Grid;
  /** The first week that is not over. */
  readonly open: number;
  readonly weeks: ReadonlyMap<number, readonly SharedWeek[]>;
  readonly shares: readonly Grain<ShareAct>[];
  readonly reuses: readonly Grain<ReuseAct>[];
  readonly verdicts: readonly Grain<VerdictAct>[];
  readonly reactions: readonly Grain<ReactionAct>[];
  readonly recognitions: readonly Grain<RecognitionAct>[];
}
