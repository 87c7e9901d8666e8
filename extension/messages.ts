/**
 * The wire inside the extension: ONE table, type → shape and who may send. `content` is our script in a CRM's page, and
 * all it may say is what it read and that its tab was clicked; `page` is a page of ours (panel, popup, options, welcome).
 * Loaded with zod by the worker only; everybody else imports types.
 */
import { z } from 'zod';
import { PageReport } from '#contract/page-report';
import { CrmRecord } from '#contract/record';
import { Redeem } from '#contract/session';
import { TaughtPage } from '#contract/taught';
import { DECLINES, LANGS } from '#contract/words';
import { agreementMessages } from './agreement-messages.ts';
import { lifeMessages } from './life-messages.ts';
import { id, Note, shareMessages, tabId } from './share-messages.ts';

const nothing = z.strictObject({});
const Theme = z.enum(['system', 'light', 'dark']);
const FacetName = z.enum([
  'sector',
  'size',
  'region',
  'city',
  'products',
  'stage',
  'amount',
  'competitor',
  'agreement',
]);
const text = z.string().trim().min(1).max(2000);
export const messages = {
  'record.seen': { who: 'content', body: z.strictObject({ record: CrmRecord }) },
  'record.left': { who: 'content', body: nothing },
  /** The page is gone, perhaps to come again. */
  'page.unloaded': { who: 'content', body: nothing },
  /** The page may be a record's: the companion is wanted there. */
  'companion.wanted': { who: 'content', body: nothing },
  /** The structure of a page that should be readable, without a word of it. */
  'page.unread': { who: 'content', body: PageReport.omit({ version: true, nodes: true }) },
  'page.report': { who: 'page', body: z.strictObject({ tabId }) },
  'tab.clicked': { who: 'content', body: nothing },
  'tab.moved': { who: 'content', body: z.strictObject({ side: z.enum(['left', 'right']) }) },

  /** `server`: of the invitation's link; counts in the public build only. */
  'session.redeem': {
    who: 'page',
    body: Redeem.pick({ email: true, code: true }).extend({ server: z.url().max(300).optional() }),
  },
  /** `anyway`: the person was told what is still unsent, and leaves it. */
  'session.leave': { who: 'page', body: z.strictObject({ anyway: z.boolean() }) },
  'session.link': { who: 'page', body: nothing },
  'session.linked': { who: 'page', body: z.strictObject({ id: z.string().max(80) }) },
  'session.unlink': { who: 'page', body: z.strictObject({ id: z.string().max(80) }) },
  'session.devices': { who: 'page', body: nothing },
  'session.revoke': { who: 'page', body: z.strictObject({ id: z.string().max(80) }) },

  'verdict.give': {
    who: 'page',
    body: z.strictObject({
      tabId,
      practiceId: id,
      answer: z.enum(['taken-up', 'already-done', 'not-here']),
      reason: z.enum(DECLINES).optional(),
    }),
  },
  /** The one question about a practice taken up here is on screen; what came of it, or `later`: not asked again. */
  'help.shown': { who: 'page', body: z.strictObject({ tabId, practiceId: id }) },
  'help.answer': {
    who: 'page',
    body: z.strictObject({
      tabId,
      practiceId: id,
      answer: z.enum(['worked', 'failed', 'later']),
      /** In a word, why: said after, of the same reuse. */
      note: Note.optional(),
    }),
  },
  'verdict.undo': { who: 'page', body: z.strictObject({ tabId, practiceId: id }) },
  'facet.switch': { who: 'page', body: z.strictObject({ tabId, facet: FacetName, on: z.boolean() }) },

  ...shareMessages,

  /** The person has read that a practice of theirs was taken up. */
  'taken-up.read': { who: 'page', body: z.strictObject({ practiceId: id }) },

  'quiz.waiting': { who: 'page', body: nothing },
  'quiz.later': { who: 'page', body: z.strictObject({ id }) },
  'quiz.read': { who: 'page', body: z.strictObject({ id }) },
  'quiz.answer': {
    who: 'page',
    body: z.strictObject({ id, questionId: id, choices: z.array(z.string().min(1).max(40)).min(1).max(6) }),
  },
  'quiz.forget': { who: 'page', body: z.strictObject({ id }) },
  'quiz.show': { who: 'page', body: z.strictObject({ id, shown: z.boolean() }) },

  'search.run': { who: 'page', body: z.strictObject({ text: z.string().max(200) }) },
  /** What was searched for on this device, and nowhere else. */
  'search.recent': { who: 'page', body: nothing },
  /** The person stayed on what was found. */
  'search.remember': { who: 'page', body: z.strictObject({ text: z.string().trim().min(1).max(200) }) },
  'search.forget': { who: 'page', body: nothing },
  /** What is not practices, from the server: only the words that were typed leave. */
  'search.beside': { who: 'page', body: z.strictObject({ text: z.string().trim().min(1).max(200) }) },
  /** At once, as far as this device knows it; `practice.read` is asked beside it. */
  'practice.here': { who: 'page', body: z.strictObject({ id }) },
  'practice.read': { who: 'page', body: z.strictObject({ id }) },
  'practice.earlier': { who: 'page', body: z.strictObject({ id, cursor: z.string().max(200) }) },
  /** A comment of one's own is taken back. */
  'practice.uncomment': { who: 'page', body: z.strictObject({ id }) },
  'practice.like': { who: 'page', body: z.strictObject({ id, liked: z.boolean() }) },
  'practice.comment': {
    who: 'page',
    body: z.strictObject({ id, text, mentions: z.array(z.string().max(80)).max(10).optional() }),
  },
  /** Colleagues whose name begins so, to be named in a comment. */
  'people.find': { who: 'page', body: z.strictObject({ q: z.string().trim().min(1).max(80) }) },
  'picture.read': { who: 'page', body: z.strictObject({ id }) },

  'outbox.flush': { who: 'page', body: nothing },
  'outbox.retry': { who: 'page', body: z.strictObject({ id, text: text.optional() }) },
  'outbox.drop': { who: 'page', body: z.strictObject({ id }) },

  ...agreementMessages,
  ...lifeMessages,

  'question.look': { who: 'page', body: z.strictObject({ text: z.string().max(400) }) },
  /** What is being written on a record waits there; none: nothing is begun. */
  'question.keep': {
    who: 'page',
    body: z.strictObject({
      tabId,
      begun: z
        .strictObject({ title: z.string().max(400), body: z.string().max(2000), hidden: z.boolean() })
        .optional(),
    }),
  },
  /** `again`: although one was asked on this record before. */
  'question.ask': {
    who: 'page',
    body: z.strictObject({
      tabId: tabId.optional(),
      title: z.string().max(400),
      body: z.string().max(2000),
      hidden: z.boolean(),
      again: z.boolean().optional(),
    }),
  },
  'question.undo': { who: 'page', body: z.strictObject({ id, tabId: tabId.optional() }) },
  /** The person stayed on an empty list: what was looked for is counted, not who looked. */
  'search.fruitless': { who: 'page', body: z.strictObject({ text: z.string().trim().min(1).max(200) }) },

  'sync.run': { who: 'page', body: nothing },
  'settings.set': {
    who: 'page',
    body: z.strictObject({
      lang: z.enum(LANGS).optional(),
      theme: Theme.optional(),
      side: z.enum(['left', 'right']).optional(),
    }),
  },
  /** Which taught pages are of the sender's own site. */
  'taught.here': { who: 'content', body: nothing },
  'taught.save': { who: 'page', body: z.strictObject({ page: TaughtPage }) },
  'taught.forget': { who: 'page', body: z.strictObject({ id }) },
  'taught.publish': { who: 'page', body: z.strictObject({ id }) },
  'taught.withdraw': { who: 'page', body: z.strictObject({ id }) },

  'site.allow': { who: 'page', body: z.strictObject({ origin: z.url().max(300) }) },
  /** The browser is asking the person now. */
  'site.asked': { who: 'page', body: z.strictObject({ origin: z.url().max(300) }) },
  /** `length`: the pause ends by itself. */
  'site.pause': {
    who: 'page',
    body: z.strictObject({
      origin: z.url().max(300),
      paused: z.boolean(),
      length: z.enum(['today', 'week']).optional(),
    }),
  },
  'site.forget': { who: 'page', body: z.strictObject({ origin: z.url().max(300) }) },
} as const satisfies Record<string, { readonly who: 'content' | 'page' | 'any'; readonly body: z.ZodType }>;

export type MessageName = keyof typeof messages;
export type MessageBody<N extends MessageName> = z.output<(typeof messages)[N]['body']>;
/** What a sender writes: defaults left out. */
export type MessageInput<N extends MessageName> = z.input<(typeof messages)[N]['body']>;
