/** Practices: a recipe that a rep shared; a win is a practice tied to a won deal. */
import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Facets } from './facets.ts';
import { PersonRef } from './person.ts';
import { Picture } from './picture.ts';
import { LANGS, RETIREMENTS, STATUSES, VERDICTS } from './words.ts';

/** Made by the client (UUID), so that what was shared offline has its name at once. */
export const PracticeId = z.uuid();

const text = {
  title: z.string().trim().min(3).max(160),
  body: z.string().trim().max(4000),
  /** The customer, described and never named unless the rep says so: "a 4-star hotel in Lyon". */
  customer: z.string().trim().max(160),
  /** Id of a lever of the map: what unlocked it. */
  lever: z.string().max(60),
  objection: z.string().trim().max(300),
  material: z.string().trim().max(300),
  /** What an adaptation does otherwise than the practice it comes from. */
  difference: z.string().trim().max(300),
  /** From first contact to signature, in weeks. */
  durationWeeks: z.int().min(0).max(520),
};

/** What a rep sends to share. The body may be empty: the *how* is asked afterwards, one question at a time. */
export const PracticeDraft = z
  .strictObject({
    id: PracticeId,
    kind: z.enum(['practice', 'win']),
    lang: z.enum(LANGS),
    title: text.title,
    body: text.body.default(''),
    facets: Facets.default({}),
    customer: text.customer.optional(),
    lever: text.lever.optional(),
    objection: text.objection.optional(),
    material: text.material.optional(),
    durationWeeks: text.durationWeeks.optional(),
    pictures: z.array(z.uuid()).max(6).default([]),
    /** The practice that this one adapts. */
    parentId: PracticeId.optional(),
    /** Said with `parentId` only. */
    difference: text.difference.optional(),
  })
  .meta({ id: 'PracticeDraft' });
export type PracticeDraft = z.infer<typeof PracticeDraft>;

/** A partial edit, by the author: absent keys stay, `null` clears. */
export const PracticeEdit = z
  .strictObject({
    title: text.title.optional(),
    body: text.body.optional(),
    facets: Facets.optional(),
    customer: text.customer.nullable().optional(),
    lever: text.lever.nullable().optional(),
    objection: text.objection.nullable().optional(),
    material: text.material.nullable().optional(),
    durationWeeks: text.durationWeeks.nullable().optional(),
    difference: text.difference.nullable().optional(),
    pictures: z.array(z.uuid()).max(6).optional(),
  })
  .meta({ id: 'PracticeEdit' });
export type PracticeEdit = z.infer<typeof PracticeEdit>;

/** A practice as everybody may read it; synchronised to the extension as it is. Dates are ISO 8601, UTC. */
export const Practice = z
  .object({
    id: PracticeId,
    /** Grows by one with each edit; the strong ETag of the resource. */
    rev: z.int(),
    kind: z.enum(['practice', 'win']),
    lang: z.enum(LANGS),
    title: z.string(),
    body: z.string(),
    author: PersonRef,
    /** Authors of the same recipe that was merged into this one. */
    alsoBy: z.array(PersonRef).optional(),
    facets: Facets,
    customer: z.string().optional(),
    lever: z.string().optional(),
    objection: z.string().optional(),
    material: z.string().optional(),
    durationWeeks: z.int().optional(),
    pictures: z.array(Picture),
    parentId: PracticeId.optional(),
    /** What it does otherwise than its parent. */
    difference: z.string().optional(),
    /** The question that it answers, and who asked it: credited too, unless they stay hidden. */
    questionId: z.uuid().optional(),
    askedBy: PersonRef.optional(),
    /** The practice that overtook this one. */
    replacedBy: PracticeId.optional(),
    status: z.enum(STATUSES),
    /** Why it is no longer shown; its author reads it. */
    retirement: z.object({ reason: z.enum(RETIREMENTS), note: z.string().optional() }).optional(),
    /** Adopted by headquarters for the whole company. */
    official: z.boolean(),
    at: z.iso.datetime(),
    editedAt: z.iso.datetime().optional(),
    likes: z.int(),
    comments: z.int(),
    evidence: Evidence,
  })
  .meta({ id: 'Practice' });
export type Practice = z.infer<typeof Practice>;

/** What the reader did with it: never seen by anybody else. */
export const PracticeView = Practice.extend({
  mine: z.object({ liked: z.boolean(), verdict: z.enum(VERDICTS).optional(), reuseId: z.uuid().optional() }),
  /** It is the first that its author shared; told where one practice is read. */
  firstShare: z.boolean().optional(),
}).meta({ id: 'PracticeView' });
export type PracticeView = z.infer<typeof PracticeView>;
