/** What the panel and the script that shows and points say to each other, over a port that only the two of them hold. */
import type { RecordField } from '#contract/record';
import type { TaughtPage, TaughtWay } from '#contract/taught';
import type { TaughtKey } from '#contract/taught-keys';

export const TEACH_PORT = 'teach';

export interface PairShown {
  readonly way: TaughtWay;
  readonly label: string;
  readonly value: string;
}

/** Panel → page. */
export type TeachAsk =
  | { readonly ask: 'look' }
  /** `say`: what to point at, in the person's language. */
  | { readonly ask: 'pick'; readonly key: TaughtKey; readonly say: string }
  | { readonly ask: 'give-up' }
  | { readonly ask: 'try'; readonly page: TaughtPage };

/** Page → panel. Texts of the page: shown to the person, kept nowhere. */
export type TeachTold =
  | {
      readonly told: 'look';
      readonly host: string;
      /** Absent when the address names no record. */
      readonly path?: string;
      readonly pairs: readonly PairShown[];
    }
  /** `way` absent: nothing was pointed at, or it cannot be found again. */
  | { readonly told: 'pick'; readonly key: TaughtKey; readonly way?: TaughtWay }
  /** `fields` absent: this page is not read by what was taught. */
  | { readonly told: 'try'; readonly fields?: readonly RecordField[]; readonly won?: boolean };
