/** What people were told, as rows; kept 60 days. */
import type { Noun, NotificationKind } from '#contract/words';
import type { Stored } from './stored.ts';

export interface NotificationRow extends Stored {
  readonly personId: string;
  readonly kind: NotificationKind;
  /** Absent where the one who did it stays hidden. */
  readonly byId?: string;
  readonly noun: Noun;
  readonly aboutId: string;
  readonly title: string;
  readonly at: string;
  /** Indexed: how many are unread is asked at every start. */
  readonly read: boolean;
}
