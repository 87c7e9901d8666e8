/** What the use cases need of a machine, as types; every implementation is interchangeable and none is imported here. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { Practice } from '#contract/practice';
import type { Decline, Lang, Role, Status, Verdict } from '#contract/words';

/** Each row has an id of its own; `seq` is given by the store at each put and only grows: synchronisation follows it. */
interface Stored {
  readonly id: string;
  readonly seq?: number;
}

export interface PersonRow extends Stored {
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly region: string;
  readonly role: Role;
  readonly managerId?: string;
  readonly lang?: Lang;
  readonly active: boolean;
  readonly at: string;
}
/** `codeHash` is salted SHA-256; at most five tries. */
export interface InvitationRow extends Stored {
  readonly personId: string;
  readonly codeHash: string;
  readonly salt: string;
  readonly expiresAt: string;
  readonly tries: number;
  readonly usedAt?: string;
  readonly at: string;
}
/** Hashes of tokens are SHA-256. A refresh token names its session: a spent one is known by naming a session that
 * has another hash by now, without a list. */
export interface SessionRow extends Stored {
  readonly personId: string;
  readonly device: string;
  readonly accessHash: string;
  readonly accessExpiresAt: string;
  readonly refreshHash: string;
  readonly refreshExpiresAt: string;
  readonly at: string;
  readonly lastAt: string;
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
  readonly unit: string;
  readonly region: string;
  readonly facets: Facets;
  /** Copies of facets, flat, since the feed filters on them. */
  readonly sector?: string;
  readonly products?: readonly string[];
  readonly customer?: string;
  readonly lever?: string;
  readonly objection?: string;
  readonly material?: string;
  readonly durationWeeks?: number;
  readonly pictures: readonly string[];
  readonly parentId?: string;
  readonly replacedBy?: string;
  readonly status: Status;
  readonly official: boolean;
  readonly at: string;
  readonly editedAt?: string;
  /** Absent: not summed yet; it is counted when read. */
  readonly tally?: Tally;
}
export interface ReuseRow extends Stored {
  readonly practiceId: string;
  readonly personId: string;
  readonly verdict: Verdict;
  readonly reason?: Decline;
  readonly note?: string;
  readonly facets: Facets;
  readonly shown?: readonly string[];
  readonly at: string;
  readonly settledAt?: string;
}
export interface CommentRow extends Stored {
  readonly practiceId: string;
  readonly authorId: string;
  readonly text: string;
  readonly at: string;
}
/** id = `${practiceId}:${personId}`. */
export interface LikeRow extends Stored {
  readonly practiceId: string;
  readonly personId: string;
  readonly at: string;
}
export interface PictureRow extends Stored {
  readonly ownerId: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly at: string;
}
/** The answer to an intent already carried out; kept 14 days. id = hash of person, endpoint and key. */
export interface ReplyRow extends Stored {
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly at: string;
}
export interface GlossaryRow extends Stored, GlossaryEntry {}
export interface SettingRow extends Stored {
  readonly value: string;
}

export interface Tables {
  people: PersonRow;
  invitations: InvitationRow;
  sessions: SessionRow;
  practices: PracticeRow;
  reuses: ReuseRow;
  comments: CommentRow;
  likes: LikeRow;
  pictures: PictureRow;
  replies: ReplyRow;
  glossary: GlossaryRow;
  settings: SettingRow;
}
export type TableName = keyof Tables;

/** Fields that can be asked for; an array field matches when it contains the value. The store keeps an index of each. */
export const INDEXES = {
  people: ['email', 'managerId', 'active'],
  invitations: ['personId'],
  sessions: ['personId', 'accessHash', 'refreshHash'],
  practices: ['authorId', 'unit', 'region', 'sector', 'products', 'lever', 'parentId', 'status', 'pictures'],
  reuses: ['practiceId', 'personId'],
  comments: ['practiceId', 'authorId'],
  likes: ['practiceId', 'personId'],
  pictures: ['ownerId'],
  replies: [],
  glossary: ['kind'],
  settings: [],
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
/** Re-encodes to WebP without metadata. Resolves undefined when the bytes are no png, jpeg or webp. */
export interface PictureEncoder {
  encode(bytes: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number } | undefined>;
}
/** Milliseconds since 1970, UTC. */
export type Clock = () => number;
/** Random strings: `id` a UUID, `token` 256 bits in base64url, `code` 8 characters of an alphabet without look-alikes. */
export interface Random {
  id(): string;
  token(): string;
  code(): string;
}
