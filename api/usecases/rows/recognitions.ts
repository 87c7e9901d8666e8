/** Recognitions, as rows; kept on the person's page until one of the two takes them back. */
import type { FactKind } from '#contract/words';
import type { Stored } from './stored.ts';

export interface RecognitionRow extends Stored {
  readonly byId: string;
  readonly personId: string;
  readonly fact: FactKind;
  readonly factId: string;
  readonly text: string;
  /** Whose feeds it is pinned in, as the units were called then. */
  readonly units: readonly string[];
  readonly at: string;
  readonly pinnedUntil: string;
}
