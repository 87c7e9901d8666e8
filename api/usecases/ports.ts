/** What the use cases need of a machine, as types; every implementation is interchangeable and none is imported here. */
import type { KitKind } from '#contract/kit-kinds';
import type { CompanyTables } from './rows/company.ts';
import type { FollowRow, PreferenceRow } from './rows/follows.ts';
import type { ErasureRow } from './rows/erasures.ts';
import type { InvitationRow, PersonRow, SessionRow } from './rows/directory.ts';
import type { DoubleRow, GapRow, MergerRow, WishRow } from './rows/gaps.ts';
import type { ChannelRow, DeliveryRow, LetterRow } from './rows/letters.ts';
import type { PageReportRow } from './rows/page-reports.ts';
import type { TaughtPageRow } from './rows/taught.ts';
import type { NotificationRow } from './rows/notifications.ts';
import type { AttemptRow, QuizRow } from './rows/quizzes.ts';
import type { RecognitionRow } from './rows/recognitions.ts';
import type { RelayLinkRow } from './rows/relays.ts';
import type { CommentRow, LikeRow, PictureRow, PracticeRow, ReuseRow } from './rows/practices.ts';
import type { AgreementRow, KitFileRow, SiteAnswerRow, SiteRow } from './rows/agreements.ts';
import type { AnswerRow, QuestionRouteRow, QuestionRow } from './rows/questions.ts';
import type { PulseWeekRow } from './rows/pulse.ts';
import type { FruitlessSearchRow } from './rows/searches.ts';

export interface Tables extends CompanyTables {
  people: PersonRow;
  invitations: InvitationRow;
  sessions: SessionRow;
  practices: PracticeRow;
  reuses: ReuseRow;
  comments: CommentRow;
  likes: LikeRow;
  pictures: PictureRow;
  notifications: NotificationRow;
  taughtPages: TaughtPageRow;
  pageReports: PageReportRow;
  fruitlessSearches: FruitlessSearchRow;
  follows: FollowRow;
  preferences: PreferenceRow;
  agreements: AgreementRow;
  sites: SiteRow;
  siteAnswers: SiteAnswerRow;
  kitFiles: KitFileRow;
  questions: QuestionRow;
  questionRoutes: QuestionRouteRow;
  answers: AnswerRow;
  recognitions: RecognitionRow;
  quizzes: QuizRow;
  attempts: AttemptRow;
  relayLinks: RelayLinkRow;
  erasures: ErasureRow;
  gaps: GapRow;
  wishes: WishRow;
  doubles: DoubleRow;
  mergers: MergerRow;
  letters: LetterRow;
  channels: ChannelRow;
  deliveries: DeliveryRow;
  pulseWeeks: PulseWeekRow;
}
export type TableName = keyof Tables;

/** Fields that can be asked for; an array field matches when it contains the value. The store keeps an index of each. */
export const INDEXES = {
  people: ['email', 'managerId', 'active'],
  invitations: ['personId'],
  sessions: ['personId', 'accessHash', 'refreshHash'],
  practices: [
    'authorId',
    'alsoByIds',
    'unit',
    'region',
    'sector',
    'products',
    'agreement',
    'lever',
    'parentId',
    'askedById',
    'status',
    'pictures',
  ],
  reuses: ['practiceId', 'personId', 'pictures'],
  comments: ['practiceId', 'authorId'],
  likes: ['practiceId', 'personId'],
  pictures: ['ownerId'],
  replies: [],
  glossary: ['kind'],
  wordChanges: ['byId'],
  fruitlessSearches: ['week'],
  taughtPages: ['byId'],
  pageReports: [],
  notifications: ['personId', 'read', 'aboutId'],
  follows: ['personId', 'topic'],
  preferences: ['leaveToken'],
  agreements: ['ownerId', 'status', 'pictures', 'files'],
  sites: ['agreementId', 'state'],
  siteAnswers: ['siteId', 'agreementId', 'personId'],
  kitFiles: ['ownerId'],
  questions: ['askerId', 'status'],
  questionRoutes: ['questionId', 'personId', 'state'],
  answers: ['questionId', 'authorId'],
  recognitions: ['personId', 'byId', 'factId', 'units'],
  quizzes: ['status', 'authorId', 'pictures'],
  attempts: ['personId', 'quizId'],
  relayLinks: ['personId', 'tokenHash'],
  erasures: ['personId'],
  gaps: ['period'],
  wishes: ['byId'],
  doubles: ['firstId', 'secondId', 'state'],
  mergers: ['doubleId', 'byId', 'separatedById'],
  letters: ['personId', 'week'],
  channels: [],
  deliveries: ['channelId', 'state'],
  settings: [],
  pulseWeeks: [],
} as const satisfies { [T in TableName]: readonly (keyof Tables[T])[] };

export interface RowQuery<T extends TableName> {
  /** Equality on indexed fields, all of them. */
  readonly where?: { readonly [F in (typeof INDEXES)[T][number]]?: string | boolean };
  /** `seq`: oldest change first. `-at`: newest first by (`at`, `id`). Default `seq`. */
  readonly order?: 'seq' | '-at';
  /** With `seq`: only greater. */
  readonly afterSeq?: number;
  /** With `-at`: only what comes after this place in the order. */
  readonly before?: { readonly at: string; readonly id: string };
  readonly limit?: number;
}

/** Reads one consistent state. */
export interface Reader {
  get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined>;
  list<T extends TableName>(table: T, query?: RowQuery<T>): Promise<Tables[T][]>;
  count<T extends TableName>(table: T, where?: RowQuery<T>['where']): Promise<number>;
  /** The greatest `seq` given so far. */
  seq(): Promise<number>;
}
/** Sees its own writes; nothing is visible to others before the write is durable, and then all of it. */
export interface Writer extends Reader {
  /** Inserts or replaces, and gives the row a new `seq`. */
  put<T extends TableName>(table: T, row: Tables[T]): Promise<void>;
  /** Removes; an unknown id is no error. */
  remove(table: TableName, id: string): Promise<void>;
}
/** `write` resolves when the effect is on the disk; when it rejects, nothing of it happened. Writes are serialised. */
export interface Store {
  read<R>(work: (reader: Reader) => Promise<R>): Promise<R>;
  write<R>(work: (writer: Writer) => Promise<R>): Promise<R>;
  /** Waits for what is under way, frees the lock. */
  close(): Promise<void>;
}
/** The bytes of pictures, beside the rows. `put` resolves when they are durable. */
export interface PictureShelf {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
}
/** Bytes of files of agreements' kits; `kind` is what a file is by its content. */
export interface KitShelf extends Pick<PictureShelf, 'get' | 'remove'> {
  put(id: string, bytes: Uint8Array, kind: KitKind): Promise<void>;
}
/** Re-encodes to WebP without metadata. Resolves undefined when the bytes are no png, jpeg or webp. */
export interface PictureEncoder {
  encode(bytes: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number } | undefined>;
}
/** A letter to one person, ready to leave. `id` is its Message-ID: the same one, should it ever arrive twice. */
export interface Letter {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Ends these letters by a POST, without signing in (RFC 8058). */
  readonly leaveUrl: string;
}
/**
 * `refused`: the recipient's server said no for good. `unreached`: it surely did not leave, and may be tried again.
 * `unknown`: it may have left, so it may not be tried again.
 */
export type Delivered =
  | { readonly state: 'sent' }
  | { readonly state: 'refused' | 'unreached' | 'unknown'; readonly problem: string };
export interface LetterBox {
  send(letter: Letter): Promise<Delivered>;
}
/** What a webhook answered; `retryAfter` in seconds when it said so. No status: it was not reached. */
export interface HookAnswer {
  readonly status?: number;
  readonly retryAfter?: number;
  readonly problem?: string;
}
export interface HookCaller {
  post(url: string, body: unknown): Promise<HookAnswer>;
}
/** Milliseconds since 1970, UTC. */
export type Clock = () => number;
/** Random strings: `id` a UUID, `token` 256 bits in base64url, `code` 8 characters of an alphabet without look-alikes. */
export interface Random {
  id(): string;
  token(): string;
  code(): string;
}
