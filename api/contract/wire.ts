/** The one endpoint table, heavy half: name → query, body and reply schemas. Servers, workers and tests import it. */
import { z } from 'zod';
import { Changes } from './changes.ts';
import { Comment, CommentDraft } from './comment.ts';
import { Company } from './company.ts';
import type { EndpointName, endpoints } from './endpoints.ts';
import { Me } from './person.ts';
import { Picture } from './picture.ts';
import { PracticeDraft, PracticeEdit, PracticeId, PracticeView } from './practice.ts';
import { Reuse, VerdictReport } from './reuse.ts';
import { Redeem, Session, Tokens } from './session.ts';

export interface Wire {
  /** Names in the path that the caller gives to something new; any other is looked up, and unknown is 404. */
  readonly params?: z.ZodType;
  /** Query string, all values strings. */
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly reply?: z.ZodType;
}

/** A page of a longer list: `next` is an opaque cursor, or null at the end. */
const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

const Paging = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Filters of the feed: directory labels for unit and region, map ids for sector and lever. */
const FeedFilter = z.object({
  unit: z.string().max(80).optional(),
  region: z.string().max(80).optional(),
  sector: z.string().max(60).optional(),
  product: z.string().max(80).optional(),
  lever: z.string().max(60).optional(),
  author: z.string().max(64).optional(),
});

/** A found practice with the places of the words that matched, as [start, end) ranges. */
const Found = z.object({
  practice: PracticeView,
  marks: z.object({
    title: z.array(z.tuple([z.int(), z.int()])),
    body: z.array(z.tuple([z.int(), z.int()])),
  }),
});
export type Found = z.infer<typeof Found>;

export const wire = {
  redeemInvitation: { body: Redeem, reply: Tokens },
  refreshSession: { body: z.strictObject({ refreshToken: z.string().min(20).max(200) }), reply: Tokens },
  signOut: {},
  listSessions: { reply: z.object({ items: z.array(Session) }) },
  revokeSession: {},
  readMe: { reply: Me },
  invitePerson: {
    body: z.strictObject({}),
    reply: z.object({ code: z.string(), url: z.string(), expiresAt: z.iso.datetime() }),
  },
  readCompany: { reply: Company },

  listPractices: { query: Paging.extend(FeedFilter.shape), reply: pageOf(PracticeView) },
  searchPractices: {
    query: FeedFilter.extend({ q: z.string().trim().min(1).max(200), limit: Paging.shape.limit }),
    reply: z.object({ items: z.array(Found) }),
  },
  readPractice: { reply: PracticeView },
  sharePractice: { body: PracticeDraft, reply: PracticeView },
  editPractice: { body: PracticeEdit, reply: PracticeView },
  withdrawPractice: {},

  likePractice: { reply: PracticeView },
  unlikePractice: { reply: PracticeView },
  listComments: { query: Paging, reply: pageOf(Comment) },
  addComment: { body: CommentDraft, reply: Comment },
  removeComment: {},
  listReuses: { query: Paging, reply: pageOf(Reuse) },
  recordVerdict: {
    params: z.object({ id: PracticeId, reuseId: z.uuid() }),
    body: VerdictReport,
    reply: Reuse,
  },
  withdrawVerdict: {},

  addPicture: {
    params: z.object({ id: z.uuid() }),
    query: z.object({ alt: z.string().max(200).default('') }),
    reply: Picture,
  },
  readPicture: {},

  readChanges: {
    query: z.object({
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(2000).default(500),
    }),
    reply: Changes,
  },
  followFeed: {},
} as const satisfies Record<EndpointName, Wire>;

type Part<N extends EndpointName, P extends keyof Wire> =
  (typeof wire)[N] extends Record<P, infer S extends z.ZodType> ? S : never;
/** What a caller may write: defaults left out. */
export type Body<N extends EndpointName> = [Part<N, 'body'>] extends [never]
  ? undefined
  : z.input<Part<N, 'body'>>;
export type Query<N extends EndpointName> = [Part<N, 'query'>] extends [never]
  ? undefined
  : z.input<Part<N, 'query'>>;
export type Reply<N extends EndpointName> = [Part<N, 'reply'>] extends [never]
  ? undefined
  : z.output<Part<N, 'reply'>>;
/** What a use case is given: parsed, defaults filled in. */
export type ParsedBody<N extends EndpointName> = [Part<N, 'body'>] extends [never]
  ? undefined
  : z.output<Part<N, 'body'>>;
export type ParsedQuery<N extends EndpointName> = [Part<N, 'query'>] extends [never]
  ? undefined
  : z.output<Part<N, 'query'>>;

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
/** The names in an endpoint's path, each with its value. */
export type Params<N extends EndpointName> = Readonly<Record<NamesIn<(typeof endpoints)[N]['path']>, string>>;
