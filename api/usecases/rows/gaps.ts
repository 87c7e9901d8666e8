/** What headquarters looks at and asks of the field, as rows: gaps counted without knowing who, wishes, pairs that may be one. */
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
/**
 * Two practices were joined: who did it and when, and who separated them again. What moved says itself where it was (`was` of
 * reuses, comments, likes and adaptations), so that it is erased with its people and not from here.
 */
export interface MergerRow extends Stored {
  /** The one that went into the other. */
  readonly doubleId: string;
  readonly intoId: string;
  readonly byId: string;
  readonly at: string;
  /** Each was official then. */
  readonly wasOfficial: { readonly double: boolean; readonly into: boolean };
  /** The one that was kept was an adaptation of the other. */
  readonly wasChild: boolean;
  readonly separatedById?: string;
  readonly separatedAt?: string;
}
/** id = `${firstId}:${secondId}`, the smaller first. Who told them apart is not kept: it is a judgement of headquarters. */
export interface DoubleRow extends Stored {
  readonly firstId: string;
  readonly secondId: string;
  /** 0 to 1, two decimals. */
  readonly near: number;
  /** `different`: told apart by a person who read both, for good. */
  readonly state: 'likely' | 'different';
  readonly at: string;
}
