/** Practices and what people did with them, as rows. */
import type { Facets } from '#contract/facets';
import type { Practice } from '#contract/practice';
import type { Decline, Lang, Status, Verdict } from '#contract/words';
import type { Stored } from './stored.ts';

/** Practices that it belonged to before they were merged, the first one first; absent: it was always here. */
export interface Moved {
  readonly was?: readonly string[];
}

/** Likes, comments and evidence of a practice, summed from their own rows in the write that changed one of them. */
export type Tally = Pick<Practice, 'likes' | 'comments' | 'evidence'>;
export interface PracticeRow extends Stored {
  readonly rev: number;
  readonly kind: 'practice' | 'win';
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  readonly authorId: string;
  /** Authors of doubles that were merged into it: it is theirs too, and their word is no proof of it. */
  readonly alsoByIds?: readonly string[];
  readonly unit: string;
  readonly region: string;
  readonly facets: Facets;
  /** Copies of facets, flat, since the feed filters on them. */
  readonly sector?: string;
  readonly products?: readonly string[];
  readonly agreement?: string;
  readonly customer?: string;
  readonly lever?: string;
  readonly objection?: string;
  readonly material?: string;
  readonly durationWeeks?: number;
  readonly pictures: readonly string[];
  readonly parentId?: string;
  /** Parents before, as of what moves in a merger. */
  readonly parentWas?: readonly string[];
  readonly difference?: string;
  readonly replacedBy?: string;
  readonly questionId?: string;
  /** Absent while the asker stays hidden. */
  readonly askedById?: string;
  readonly status: Status;
  readonly retirement?: NonNullable<Practice['retirement']>;
  readonly official: boolean;
  readonly at: string;
  readonly editedAt?: string;
  /** Absent: not summed yet; it is counted when read. */
  readonly tally?: Tally;
}
export interface ReuseRow extends Stored, Moved {
  readonly practiceId: string;
  readonly personId: string;
  readonly verdict: Verdict;
  readonly reason?: Decline;
  readonly note?: string;
  readonly facets: Facets;
  readonly shown?: readonly string[];
  readonly pictures?: readonly string[];
  readonly at: string;
  readonly settledAt?: string;
}
export interface CommentRow extends Stored, Moved {
  readonly practiceId: string;
  readonly authorId: string;
  readonly text: string;
  readonly mentions?: readonly string[];
  readonly at: string;
}
/** id = `${practiceId}:${personId}`. */
export interface LikeRow extends Stored, Moved {
  readonly practiceId: string;
  readonly personId: string;
  readonly at: string;
  /** Likes of the same person for doubles of it, which are one while these are merged. */
  readonly also?: readonly (Moved & { readonly practiceId: string; readonly at: string })[];
}
export interface PictureRow extends Stored {
  readonly ownerId: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly at: string;
}
