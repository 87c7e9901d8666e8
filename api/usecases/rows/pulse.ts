/** What the pulse told, as rows: one a week that is over, figures without a name. Kept for ever, so that the past stays as told. */
import type { ClosedWeek } from '#domain/pulse/closed-week';
import type { Stored } from './stored.ts';

/** id = the week's number. */
export interface PulseWeekRow extends Stored, ClosedWeek {
  /** When it was closed. */
  readonly at: string;
}
