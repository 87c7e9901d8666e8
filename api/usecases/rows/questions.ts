/** Questions, whom they were routed to, and the answers, as rows. */
import type { Facets } from '#contract/facets';
import type { Lang, QuestionState, RouteState } from '#contract/words';
import type { Stored } from './stored.ts';

export interface QuestionRow extends Stored {
  readonly askerId: string;
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  readonly facets: Facets;
  readonly hidden: boolean;
  readonly status: QuestionState;
  /** The day only: lists are ordered by it, and cursors and orders must not tell more than a hidden asker's day. */
  readonly at: string;
  /** The moment. */
  readonly askedAt: string;
  /** What it became. */
  readonly practiceId?: string;
}
/** id = `${questionId}:${personId}`. */
export interface QuestionRouteRow extends Stored {
  readonly questionId: string;
  readonly personId: string;
  readonly state: RouteState;
  readonly at: string;
}
export interface AnswerRow extends Stored {
  readonly questionId: string;
  readonly authorId: string;
  readonly text: string;
  readonly practiceId?: string;
  readonly accepted: boolean;
  readonly at: string;
}
