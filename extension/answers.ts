/** What the worker answers to each message, as types: the other half of the wire. */
import type { DeviceLink, NewDeviceLink } from '#contract/device-link';
import type { Unblocker } from '#contract/agreement';
import type { Comment } from '#contract/comment';
import type { Topic } from '#contract/follow';
import type { PersonRef } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Quiz, QuizTaking } from '#contract/quiz';
import type { GivenPraise, Recognition } from '#contract/recognition';
import type { Reuse } from '#contract/reuse';
import type { Session } from '#contract/session';
import type { TaughtPage } from '#contract/taught';
import type { Lang } from '#contract/words';
import type { Beside } from '#widget/model/search.ts';
import type { LiveState } from './live-state.ts';
import type { MessageBody, MessageName } from './messages.ts';

/** What the tab in the page is told: a count and a state, never a word of a practice. */
export interface TabFace {
  readonly state: 'hidden' | 'count' | 'won';
  readonly count: number;
  readonly lang: Lang;
  readonly theme: 'system' | 'light' | 'dark';
  readonly side: 'left' | 'right';
}

/** A refusal in words for the person; `code` decides what the interface offers next. */
export interface Refused {
  readonly refused: { readonly code: string; readonly title: string };
}

export interface Found {
  readonly practice: PracticeView;
  /** Ranges [start, end) that matched. */
  readonly title: readonly [number, number][];
  readonly body: readonly [number, number][];
}

/** The last comments, newest first; `next`: where the earlier ones begin. */
export interface TalkPage {
  readonly items: readonly Comment[];
  readonly next: string | null;
}
export interface Whole {
  readonly practice: PracticeView;
  /** Of the map's ids in it, which this device's pages do not know. */
  readonly names: LiveState['names'];
  /** What the person follows; as far as this device knows, what waits to be sent done already. */
  readonly follows: readonly Topic[];
  /** The rest is absent without network. */
  readonly reuses?: readonly Reuse[];
  readonly talk?: TalkPage;
  readonly bravos?: readonly Recognition[];
  /** Without network only what it comes from, as far as this device knows it. */
  readonly family?: {
    readonly parent?: PracticeView | undefined;
    readonly children: readonly PracticeView[];
  };
}

interface Answers {
  'record.seen': TabFace;
  /** Whether the browser let it in. */
  'companion.wanted': { readonly came: boolean };
  /** `keys`: how to open the panel where a browser does not let a click in the page do it. */
  'tab.clicked': { readonly opened: boolean; readonly keys?: string };
  'page.report': { readonly sent: boolean } | Refused | undefined;
  'taught.here': { readonly pages: readonly TaughtPage[] };
  'taught.save': { readonly saved: boolean };
  'taught.publish': Refused | undefined;
  'taught.withdraw': Refused | undefined;
  'session.redeem': { readonly name: string } | Refused;
  /** Not signed out while something is unsent, unless told `anyway`. */
  'session.leave': { readonly unsent: number };
  'session.devices': { readonly items: readonly Session[] } | Refused;
  'session.revoke': Refused | undefined;
  'session.link': NewDeviceLink | Refused;
  'session.linked': DeviceLink | Refused;
  'session.unlink': Refused | undefined;
  'share.send': { readonly id: string } | Refused;
  /** At most one. */
  'share.similar': PracticeView | undefined;
  'share.evidence': { readonly id: string } | Refused;
  'share.picture': Refused | undefined;
  /** One at most, and none that was put off. */
  'quiz.waiting': Quiz | undefined;
  'quiz.read': QuizTaking | Refused;
  'quiz.answer': QuizTaking | Refused;
  'quiz.forget': Refused | undefined;
  'quiz.show': Refused | undefined;
  'agreement.unblockers': { readonly lifted: number; readonly items: readonly Unblocker[] } | undefined;
  'question.look': { readonly found: readonly Found[] };
  'question.ask': { readonly id: string } | Refused;
  'search.run': { readonly found: readonly Found[] };
  /** Nothing without a network. */
  'search.beside': Beside | undefined;
  'practice.here': Whole | undefined;
  'practice.read': Whole | undefined;
  'practice.earlier': TalkPage | undefined;
  /** False: the outbox is full. */
  'practice.comment': { readonly kept: boolean };
  'practice.uncomment': { readonly removed: boolean };
  /** False: the outbox is full. */
  'verdict.give': { readonly kept: boolean };
  'verdict.report': { readonly kept: boolean };
  'follow.set': { readonly kept: boolean };
  'praise.given': { readonly items: readonly GivenPraise[] };
  'praise.give': { readonly kept: boolean };
  'search.recent': { readonly recent: readonly string[] };
  /** None without a network. */
  'people.find': { readonly people: readonly PersonRef[] };
  /** A `data:` address, which a page of ours may show without holding a token. */
  'picture.read': { readonly src: string } | undefined;
  'kit-file.read': { readonly src: string } | undefined;
}

export type MessageAnswer<N extends MessageName> = N extends keyof Answers ? Answers[N] : undefined;
export type Handlers<Sender> = {
  readonly [N in MessageName]: (
    body: MessageBody<N>,
    sender: Sender,
  ) => Promise<MessageAnswer<N>> | MessageAnswer<N>;
};
