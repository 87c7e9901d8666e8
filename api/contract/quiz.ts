/**
 * Quizzes: headquarters asks, people answer one question at a time, for themselves. What is right leaves the API only
 * with a question that the reader has answered, or to headquarters that wrote it.
 */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { Picture } from './picture.ts';
import { PracticeId } from './practice.ts';
import { LANGS, QUIZ_STATUSES } from './words.ts';

const ChoiceId = z.string().min(1).max(40);

/** May be unfinished until it is published. `single` has one right choice, `multiple` one or more: all of them and no other must be chosen. */
export const QuizQuestion = z
  .strictObject({
    id: z.uuid(),
    text: z.string().trim().max(400),
    kind: z.enum(['single', 'multiple']),
    choices: z
      .array(z.strictObject({ id: ChoiceId, text: z.string().trim().max(200), right: z.boolean() }))
      .max(6),
    explanation: z.string().trim().max(800).default(''),
    pictureId: z.uuid().optional(),
    /** Where it comes from, to read on. */
    practiceId: PracticeId.optional(),
  })
  .meta({ id: 'QuizQuestion' });
export type QuizQuestion = z.infer<typeof QuizQuestion>;

/** PUT whole, by its own id, as often as the writer likes until it is published; then as a correction of the same questions. */
export const QuizDraft = z
  .strictObject({
    lang: z.enum(LANGS),
    title: z.string().trim().max(120),
    /** Right answers that make a pass, in percent. */
    passPercent: z.int().min(50).max(100).default(80),
    questions: z.array(QuizQuestion).max(12),
  })
  .meta({ id: 'QuizDraft' });
export type QuizDraft = z.infer<typeof QuizDraft>;

/** As headquarters sees what it wrote. */
export const WrittenQuiz = QuizDraft.extend({
  id: z.uuid(),
  status: z.enum(QUIZ_STATUSES),
  /** Grows by one with each correction of what is live. */
  version: z.int(),
  /** What its questions lead to, by name. */
  practices: z.array(z.object({ id: PracticeId, title: z.string() })),
  /** The pictures of its questions, to be shown while writing. */
  pictures: z.array(Picture),
}).meta({ id: 'WrittenQuiz' });
export type WrittenQuiz = z.infer<typeof WrittenQuiz>;

/** A quiz in the list, with what the reader did with it, which nobody else is told. */
export const Quiz = z
  .object({
    id: z.uuid(),
    lang: z.enum(LANGS),
    title: z.string(),
    by: PersonRef,
    at: z.iso.datetime(),
    status: z.enum(QUIZ_STATUSES),
    questions: z.int(),
    correctedAt: z.iso.datetime().optional(),
    mine: z.object({
      answered: z.int(),
      /** Known once all is answered. */
      passed: z.boolean().optional(),
      /** The pass is on the reader's page for everybody. */
      shown: z.boolean(),
    }),
  })
  .meta({ id: 'Quiz' });
export type Quiz = z.infer<typeof Quiz>;

/** One question as it is asked: nothing in it tells which choice is right. */
export const AskedQuizQuestion = z
  .object({
    id: z.uuid(),
    text: z.string(),
    kind: z.enum(['single', 'multiple']),
    choices: z.array(z.object({ id: ChoiceId, text: z.string() })),
    picture: Picture.optional(),
  })
  .meta({ id: 'AskedQuizQuestion' });
export type AskedQuizQuestion = z.infer<typeof AskedQuizQuestion>;

/** A question that the reader has answered, with what was right and why. */
export const AnsweredQuizQuestion = z
  .object({
    question: AskedQuizQuestion,
    chosen: z.array(ChoiceId),
    correct: z.array(ChoiceId),
    right: z.boolean(),
    explanation: z.string(),
    /** It was corrected since the reader answered it; what they had right stays right. */
    corrected: z.boolean().optional(),
    practice: z.object({ id: PracticeId, title: z.string() }).optional(),
  })
  .meta({ id: 'AnsweredQuizQuestion' });
export type AnsweredQuizQuestion = z.infer<typeof AnsweredQuizQuestion>;

/** How far the reader is: what they answered, in order, and the one question that comes next. */
export const QuizTaking = z
  .object({ quiz: Quiz, answered: z.array(AnsweredQuizQuestion), next: AskedQuizQuestion.nullable() })
  .meta({ id: 'QuizTaking' });
export type QuizTaking = z.infer<typeof QuizTaking>;

/** Over whole fives of takings that were finished, one more where somebody takes it again; shares in tenths. `finished` 0: fewer than five, nothing is told. */
export const QuizFigures = z
  .object({
    finished: z.int(),
    passed: z.number().optional(),
    /** Share of right answers, question by question, in their order. */
    right: z.array(z.number()),
  })
  .meta({ id: 'QuizFigures' });
export type QuizFigures = z.infer<typeof QuizFigures>;
