/** Questions: asked without shame. Who asked is known to the few who were asked, until it is answered, and after if they wish. */
import { z } from 'zod';
import { Facets } from './facets.ts';
import { PersonRef } from './person.ts';
import { PracticeId } from './practice.ts';
import { LANGS, QUESTION_STATES, ROUTE_STATES } from './words.ts';

/** Version 4 only: other versions hold a time, and some of them the machine that made them. */
export const QuestionId = z.uuidv4();

/** What is sent to ask. The customer is described by facets and never named. */
export const QuestionDraft = z
  .strictObject({
    id: QuestionId,
    lang: z.enum(LANGS),
    title: z.string().trim().min(3).max(160),
    body: z.string().trim().max(2000).default(''),
    facets: Facets.default({}),
    /** The asker stays hidden after the answer too. */
    hidden: z.boolean().default(false),
  })
  .meta({ id: 'QuestionDraft' });
export type QuestionDraft = z.infer<typeof QuestionDraft>;

/** An answer in words, or by a practice that is already there, or both. */
export const AnswerDraft = z
  .strictObject({
    id: z.uuidv4(),
    text: z.string().trim().max(4000).default(''),
    practiceId: PracticeId.optional(),
  })
  .meta({ id: 'AnswerDraft' });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** A practice by its title, to be opened. */
export const PracticeLink = z.object({ id: PracticeId, title: z.string() });

/** Read by the asker, by those who were asked and by its author; once accepted it is a practice, for everybody. */
export const Answer = z
  .object({
    id: z.string(),
    author: PersonRef,
    text: z.string(),
    practice: PracticeLink.optional(),
    at: z.iso.datetime(),
    accepted: z.boolean(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof Answer>;

/** As one reader may see it. */
export const QuestionView = z
  .object({
    id: QuestionId,
    lang: z.enum(LANGS),
    title: z.string(),
    body: z.string(),
    /** Without the places (town, region, agreement) where the asker is hidden from the reader: they would point to them. */
    facets: Facets,
    /** To the day where the asker is hidden from the reader. */
    at: z.iso.datetime(),
    status: z.enum(QUESTION_STATES),
    /** Absent where they are hidden from the reader. */
    asker: PersonRef.optional(),
    /** What it became, once answered. */
    practice: PracticeLink.optional(),
    answers: z.array(Answer),
    mine: z.object({
      asked: z.boolean(),
      /** The asker's own wish; told to nobody else. */
      hidden: z.boolean().optional(),
      /** Present when the reader was asked. */
      route: z.enum(ROUTE_STATES).optional(),
      /** Who was asked; the asker alone is told. */
      routed: z.array(PersonRef).optional(),
    }),
  })
  .meta({ id: 'QuestionView' });
export type QuestionView = z.infer<typeof QuestionView>;
