/** Links by which people show their relay, as rows; the token itself is kept nowhere. */
import type { Stored } from './stored.ts';

export interface RelayLinkRow extends Stored {
  readonly personId: string;
  /** SHA-256. */
  readonly tokenHash: string;
  readonly label: string;
  readonly at: string;
  readonly expiresAt: string;
}
