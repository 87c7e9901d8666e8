/** What matching takes and gives, as types: the worker, the server and the benches build on these and on nothing deeper. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { PersonRef } from '#contract/person';
import type { Practice } from '#contract/practice';
import type { CrmRecord } from '#contract/record';
import type { Reason } from '#contract/suggestion';
import type { AtHand } from './raise-neighbours.ts';
import type { Weights } from './weights.ts';

export interface SuggestRequest {
  readonly record: CrmRecord;
  readonly viewer: Pick<PersonRef, 'id' | 'unit' | 'region'>;
  /** Milliseconds since 1970; freshness is counted from here. */
  readonly now: number;
  /** Practices not to be shown (declined here, already taken up here). */
  readonly without?: ReadonlySet<string>;
  /** At most this many; 3 on a record page. */
  readonly limit?: number;
}

export interface Suggested {
  readonly practiceId: string;
  /** Comparable between records; below the abstention threshold nothing is given. */
  readonly score: number;
  /** The greatest terms of the score, greatest first, at most 4. */
  readonly reasons: readonly Reason[];
  readonly crossUnit: boolean;
}

export interface SuggestAnswer {
  readonly suggested: readonly Suggested[];
  /** What was understood of the record; shown to the rep as "what Relais sees". */
  readonly facets: Facets;
  /** Something matched, but not well enough to be shown. */
  readonly abstained: boolean;
}

export interface SearchRequest {
  readonly text: string;
  readonly limit: number;
  /** Keeps only those for which it is true (filters of the feed). */
  readonly keep?: (practiceId: string) => boolean;
  /** Texts of practices, where they are at hand: whoever has the words side by side as they were typed then comes before. */
  readonly textOf?: (practiceId: string) => AtHand | undefined;
}

export interface SearchHit {
  readonly practiceId: string;
  readonly score: number;
  /** Stems of the query that matched, to be marked in the text by `markMatches`. */
  readonly matched: readonly string[];
}

/** The index of practices, on the device or in the server. Synchronous, total, without clock or I/O. */
export interface PracticeIndex {
  readonly size: number;
  /** Adds or replaces; visible to the next call. */
  put(practices: readonly Practice[]): void;
  remove(ids: readonly string[]): void;
  suggest(request: SuggestRequest): SuggestAnswer;
  search(request: SearchRequest): SearchHit[];
  /** Takes other weights from the next suggestion on, without a rebuild; terms left out are as set by hand. */
  weigh(weights: Partial<Weights>): void;
  /** Merges small segments; call when idle. */
  compact(): void;
  /** A versioned snapshot; `loadPracticeIndex` takes it back without a rebuild, or refuses an unknown version. */
  save(): Uint8Array;
}

export interface IndexOptions {
  /** Weights of the score's terms where they differ from the hand-set ones (learned, or 0 to do without). */
  readonly weights?: Partial<Weights>;
  /** The company's own glossary and catalogue, added to the map. */
  readonly glossary?: readonly GlossaryEntry[];
}
