/** What the widget's views are given: models and the few functions of the door. They hold no state of their own. */
import type { ComponentChildren } from 'preact';
import type { PlaceId } from '../../model/places.ts';
import type { Me } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Comments } from '../../model/comments.ts';
import type { Feed } from '../../model/feed.ts';
import type { OpenPractice } from '../../model/open-practice.ts';
import type { Praise } from '../../model/praises-of.ts';
import type { PracticeLife } from '../../model/practice-life.ts';
import type { Search } from '../../model/search.ts';
import type { Shelf } from '../../model/shelf.ts';
import type { FilterChoices } from '../filters.tsx';
import type { LoadPicture } from '../picture.tsx';

export interface WidgetModels {
  readonly shelf: InstanceType<typeof Shelf>;
  readonly feed: InstanceType<typeof Feed>;
  readonly search: InstanceType<typeof Search>;
  readonly open: InstanceType<typeof OpenPractice>;
  readonly comments: InstanceType<typeof Comments>;
  readonly life: InstanceType<typeof PracticeLife>;
}

export interface WidgetGiven {
  readonly models: WidgetModels;
  readonly me: Me;
  readonly choices: FilterChoices;
  readonly loadPicture: LoadPicture;
  /** To another place, where there are any. */
  readonly onGo?: ((place: PlaceId, at: string) => void) | undefined;
  /** Begins a question with the words that found nothing. */
  readonly onAsk?: ((q: string) => void) | undefined;
  /** What people were congratulated for around a practice. */
  readonly bravos?: ((practice: PracticeView) => ComponentChildren) | undefined;
  /** What its author may do with the open practice; nothing for everybody else. */
  readonly own?: ((practice: PracticeView) => ComponentChildren) | undefined;
  /** What headquarters may do with the open practice; absent for everybody else. */
  readonly steer?: ((practice: PracticeView) => ComponentChildren) | undefined;
  /** Congratulating for what is on screen; absent for those who may not. */
  readonly praise?: ((praises: readonly Praise[]) => ComponentChildren) | undefined;
  /** What stands before the stream. */
  readonly feedHead?: ComponentChildren;
  /** Goes to a colleague's page; absent where there is no such place. */
  readonly onOpenPerson?: ((id: string) => void) | undefined;
  /** Goes to where the reader shares their own version; absent where there is no such place. */
  readonly onAdapt?: ((practiceId: string) => void) | undefined;
  /** Milliseconds since 1970; given in tests, the clock otherwise. */
  readonly now?: number | undefined;
}
