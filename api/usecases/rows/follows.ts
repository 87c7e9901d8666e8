/** What people follow, and how they want to be told, as rows. */
import type { Followed, Telling, TellingGroup } from '#contract/words';
import type { Stored } from './stored.ts';

/** id = `${personId}:${topic}`. */
export interface FollowRow extends Stored {
  readonly personId: string;
  readonly kind: Followed;
  readonly what: string;
  /** `${kind}:${what}`, by which followers are found. */
  readonly topic: string;
  readonly at: string;
}
/** id = the person's. Absent: as everybody starts. */
export interface PreferenceRow extends Stored {
  readonly tell: Readonly<Partial<Record<TellingGroup, Telling>>>;
  /** The weekly letter; absent: yes. */
  readonly letter?: boolean;
  /** Ends the weekly letter by one click in it; made with the first one. */
  readonly leaveToken?: string;
}
