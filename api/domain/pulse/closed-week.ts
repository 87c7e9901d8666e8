/**
 * A week of the pulse that is over, as it was told and is told for ever: figures and places, nobody's name. It is never summed
 * again, so that no move, departure or erasure can be read off two answers about the same past. Types only.
 */

/** Unit and region as they were shown then; null where the group was too small. */
export type Place = readonly [unit: string | null, region: string | null];

export interface ClosedWeek {
  /** Weeks since the first Monday of the clock. */
  readonly week: number;
  /** How many were there and active, in groups that point at nobody. */
  readonly activity: readonly {
    readonly places: readonly Place[];
    readonly of: number;
    readonly active: number;
    readonly contributors: number | null;
  }[];
  /** What five people on each side had done by its end; `n` acts. */
  readonly shares: readonly { readonly place: Place; readonly sector: string; readonly n: number }[];
  readonly reuses: readonly { readonly place: Place; readonly from: string | null; readonly n: number }[];
  readonly verdicts: readonly { readonly place: Place; readonly worked: boolean; readonly n: number }[];
  readonly reactions: readonly { readonly place: Place; readonly hours: readonly number[] }[];
  readonly recognitions: readonly { readonly across: boolean; readonly n: number }[];
  /** Of the newest week only: what can be filtered by, and where practices are. */
  readonly today?: {
    readonly units: readonly string[];
    readonly regions: readonly string[];
    /** How the company was cut: what was done in a piece that is not among them was told, or waited, in another. Rows from before it was kept do not say. */
    readonly places?: readonly Place[];
    readonly catalogue: readonly { readonly place: Place; readonly sector: string }[];
  };
}
