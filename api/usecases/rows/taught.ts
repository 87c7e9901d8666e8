/** Pages that headquarters taught to everybody, as rows. */
import type { TaughtPage } from '#contract/taught';
import type { Stored } from './stored.ts';

export interface TaughtPageRow extends Stored {
  readonly page: TaughtPage;
  /** Who published it last. */
  readonly byId: string;
  readonly at: string;
}
