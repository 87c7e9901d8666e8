/** Erasures that were carried out, as rows: a backup from before them is restored without what was erased. */
import type { Stored } from './stored.ts';

export interface ErasureRow extends Stored {
  readonly personId: string;
  /** What became of the practices. */
  readonly practices: 'anonymise' | 'withdraw';
  readonly at: string;
}
