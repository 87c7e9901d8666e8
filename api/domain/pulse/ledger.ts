/** The ledger of the pulse: what people did, before and after it is sheltered. Types only; a ledger names nobody. */
import type { Grid } from './cut-company.ts';
import type { Act } from './release-by-fives.ts';
import type { SharedWeek } from './shelter-week.ts';
import type { Deed, Member } from './shelter-weeks.ts';

/** Where in the grid it is counted: the author's piece, or that of who takes up. */
interface Placed {
  readonly piece: number;
}
export interface ShareFact extends Placed {
  /** Broad sector; empty when the practice names none. */
  readonly sector: string;
}
export interface ReuseFact extends Placed {
  /** Unit of the practice, absent where the grid shows none. */
  readonly from: string | undefined;
}
export interface VerdictFact extends Placed {
  readonly worked: boolean;
}
export interface ReactionFact extends Placed {
  /** Hours to the first reaction, at most a week. */
  readonly hours: number;
}
export interface RecognitionFact {
  /** Told of the whole company only. */
  readonly piece?: never;
  readonly across: boolean;
}

/** All that people did, not yet sheltered. */
export interface Deeds {
  readonly shares: readonly (Act & ShareFact)[];
  readonly reuses: readonly (Act & ReuseFact)[];
  readonly verdicts: readonly (Act & VerdictFact)[];
  readonly reactions: readonly (Act & ReactionFact)[];
  readonly recognitions: readonly (Act & RecognitionFact)[];
}
/** The company with all that it did, as it is read from the rows. */
export interface Told extends Deeds {
  readonly grid: Grid;
  readonly members: readonly Member[];
  readonly did: readonly Deed[];
  readonly catalogue: readonly CatalogueCell[];
}
/** What five people stand behind, told together and in one week. */
export interface Released<Fact> {
  readonly week: number;
  readonly acts: readonly Fact[];
}
/** Where live practices are: sector and piece, without a number. */
export interface CatalogueCell {
  readonly sector: string;
  readonly piece: number;
}
export interface Ledger {
  readonly catalogue: readonly CatalogueCell[];
  readonly grid: Omit<Grid, 'pieceOf'>;
  /** The first week that is not over. */
  readonly open: number;
  readonly weeks: ReadonlyMap<number, readonly SharedWeek[]>;
  readonly shares: readonly Released<ShareFact>[];
  readonly reuses: readonly Released<ReuseFact>[];
  readonly verdicts: readonly Released<VerdictFact>[];
  readonly reactions: readonly Released<ReactionFact>[];
  readonly recognitions: readonly Released<RecognitionFact>[];
}
