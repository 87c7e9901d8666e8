/** Gaps counted without knowing who, and wishes, as rows. */
import type { GapFacets } from '#contract/gap';
import type { Stored } from './stored.ts';

/**
 * One person once found nothing in this cell, in this period. id = digest of the period's salt, the person and the cell: with the
 * salt thrown away at the period's end, nobody can tell who it was, nor that two rows are of one person.
 */
export interface GapRow extends Stored {
  /** Four weeks, numbered. */
  readonly period: string;
  readonly cell: string;
}
/** What headquarters asks for; kept until it is closed. */
export interface WishRow extends Stored {
  readonly facets: GapFacets;
  readonly byId: string;
  readonly at: string;
}
