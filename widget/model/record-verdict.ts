/** One click on a suggestion, as an act for the server: coarse facets and the terms that were shown, nothing else of the record. */
import type { Facets } from '#contract/facets';
import type { Suggestion } from '#contract/suggestion';
import type { Act } from './outbox.ts';

export type GivenAnswer = 'taken-up' | 'already-done' | 'not-here';
export interface Given {
  readonly answer: GivenAnswer;
  readonly reuseId: string;
  /** The record's when it was taken up; the question comes when it is another. */
  readonly stage?: string;
  /** What is asked about, since it is no longer suggested then. */
  readonly about?: { readonly title: string; readonly author: string };
  readonly facets?: Facets;
  /** Whether it helped: on screen, or done with. */
  readonly help?: 'asked' | 'done';
}

const SHOWN_MAX = 12;

export function verdictOf(key: string, { practice, reasons }: Suggestion, given: Given, facets: Facets): Act {
  const { answer, reuseId } = given;
  const said =
    answer === 'taken-up' ? { verdict: 'tried' as const } : { verdict: 'declined' as const, reason: answer };
  const shown = reasons.map(({ term }) => term).slice(0, SHOWN_MAX);
  const params = { id: practice.id, reuseId };
  return { id: key, name: 'recordVerdict', params, body: { ...said, facets, shown }, title: practice.title };
}

export function withdrawalOf(key: string, practice: Suggestion['practice'], { reuseId }: Given): Act {
  return { id: key, name: 'withdrawVerdict', params: { id: practice.id, reuseId }, title: practice.title };
}
