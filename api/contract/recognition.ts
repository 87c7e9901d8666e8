/** Recognition: a manager congratulates in front of everybody, for a fact that exists; there is none without a fact. */
import { z } from 'zod';
import { PersonId, PersonRef } from './person.ts';
import { PracticeId } from './practice.ts';
import { FACTS, VERDICTS } from './words.ts';

/**
 * What is congratulated, by kind and id. `reuse`: a reuse of the person's practice, or one of theirs. `first-share`: their
 * first practice. `quiz-pass`: a quiz (its id) whose pass they show. `first-site`: an agreement (its id) whose first site
 * they signed.
 */
export const FactName = z.strictObject({ kind: z.enum(FACTS), id: z.uuid() }).meta({ id: 'FactName' });
export type FactName = z.infer<typeof FactName>;

export const RecognitionDraft = z
  .strictObject({
    id: z.uuid(),
    personId: PersonId,
    fact: FactName,
    text: z.string().trim().min(10).max(300),
  })
  .meta({ id: 'RecognitionDraft' });
export type RecognitionDraft = z.infer<typeof RecognitionDraft>;

/** That somebody was congratulated by the reader, and for what; without the words. */
export const GivenPraise = z.object({ personId: PersonId, fact: FactName }).meta({ id: 'GivenPraise' });
export type GivenPraise = z.infer<typeof GivenPraise>;

/** The fact as everybody may read it; a title that is no longer to be shown is absent. */
export const Fact = z
  .object({
    kind: z.enum(FACTS),
    id: z.uuid(),
    title: z.string().optional(),
    practiceId: PracticeId.optional(),
    /** Who took it up, where that is somebody else than the person congratulated. */
    by: PersonRef.optional(),
    verdict: z.enum(VERDICTS).optional(),
  })
  .meta({ id: 'Fact' });
export type Fact = z.infer<typeof Fact>;

export const Recognition = z
  .object({
    id: z.uuid(),
    by: PersonRef,
    to: PersonRef,
    fact: Fact,
    text: z.string(),
    /** Whose feeds it is pinned in: the person's unit, and the unit that took it up. */
    units: z.array(z.string()),
    at: z.iso.datetime(),
    pinnedUntil: z.iso.datetime(),
  })
  .meta({ id: 'Recognition' });
export type Recognition = z.infer<typeof Recognition>;

/** Somebody of a manager's people to whom nobody has spoken yet, and what there is to say. */
export const Waiting = z
  .object({
    kind: z.enum(['first-share', 'cross-unit-reuse', 'quiz-pass', 'first-site', 'no-reaction', 'newcomer']),
    person: PersonRef,
    /** Ready to be congratulated. */
    fact: Fact.optional(),
    /** The practice to react to. */
    practice: z.object({ id: PracticeId, title: z.string() }).optional(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Waiting' });
export type Waiting = z.infer<typeof Waiting>;

export const Team = z
  .object({
    /** How many people the reader manages, themselves left out. */
    people: z.int(),
    /** Longest waiting first. */
    waiting: z.array(Waiting),
  })
  .meta({ id: 'Team' });
export type Team = z.infer<typeof Team>;

/** How recognition is spread. Groups of five at least; `people` to the nearest five, `recognised` in tenths. */
export const Fairness = z
  .object({
    from: z.iso.date(),
    /** Excluded. */
    until: z.iso.date(),
    groups: z.array(
      z.object({
        by: z.enum(['company', 'unit', 'region', 'seniority']),
        /** A label of the directory, or a band of months (`0-5`, `6-23`, `24+`); several are told of together; none for the company. */
        names: z.array(z.string()),
        people: z.int(),
        recognised: z.number(),
      }),
    ),
    /** Groups that are in none of these, since they or what they leave beside the others are fewer than five people. */
    hidden: z.int(),
  })
  .meta({ id: 'Fairness' });
export type Fairness = z.infer<typeof Fairness>;
