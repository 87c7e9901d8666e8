/** What crosses about practices: lists, searches, drafts, likes, comments, verdicts and pictures. */
import { z } from 'zod';
import { Comment, CommentDraft } from '../comment.ts';
import { Picture } from '../picture.ts';
import { PracticeDraft, PracticeEdit, PracticeId, PracticeView } from '../practice.ts';
import { Reuse, VerdictReport } from '../reuse.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

/** Filters of the feed: directory labels for unit and region, map ids for sector and lever. */
export const FeedFilter = z.object({
  unit: z.string().max(80).optional(),
  region: z.string().max(80).optional(),
  sector: z.string().max(60).optional(),
  product: z.string().max(80).optional(),
  lever: z.string().max(60).optional(),
  author: z.string().max(64).optional(),
});

/** A found practice with the places of the words that matched, as [start, end) ranges. */
export const Found = z.object({
  practice: PracticeView,
  marks: z.object({
    title: z.array(z.tuple([z.int(), z.int()])),
    body: z.array(z.tuple([z.int(), z.int()])),
  }),
});
export type Found = z.infer<typeof Found>;

export const practiceWire = {
  /** `followed`: only what the reader follows. */
  listPractices: {
    query: Paging.extend({ ...FeedFilter.shape, followed: z.literal('true').optional() }),
    reply: pageOf(PracticeView),
  },
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
} as const satisfies Record<string, Wire>;
