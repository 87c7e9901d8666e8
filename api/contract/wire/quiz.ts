/** What crosses when quizzes are written and taken. */
import { z } from 'zod';
import { QuizQuestion, Quiz, QuizDraft, QuizFigures, QuizTaking, WrittenQuiz } from '../quiz.ts';
import { LANGS } from '../words.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

export const quizWire = {
  listQuizzes: { query: Paging, reply: pageOf(Quiz) },
  readQuiz: { reply: QuizTaking },
  /** Once for good: a second answer to the same question is refused. */
  answerQuiz: {
    body: z.strictObject({ choices: z.array(z.string().min(1).max(40)).min(1).max(6) }),
    reply: QuizTaking,
  },
  forgetAnswers: {},
  showPass: { body: z.strictObject({ shown: z.boolean() }), reply: Quiz },

  writeQuiz: { params: z.object({ id: z.uuid() }), body: QuizDraft, reply: WrittenQuiz },
  readQuizDraft: { reply: WrittenQuiz },
  publishQuiz: { reply: WrittenQuiz },
  /** Of a live one: the same questions and choices, in the same order. */
  correctQuiz: { body: QuizDraft, reply: WrittenQuiz },
  removeQuiz: {},
  /** Drafted from practices that have proved themselves; nothing is stored. No question: too little is proven. */
  proposeQuiz: {
    query: z.object({
      lang: z.enum(LANGS).default('fr'),
      sector: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(12).default(5),
    }),
    reply: z.object({ questions: z.array(QuizQuestion) }),
  },
  readQuizFigures: { reply: QuizFigures },
} as const satisfies Record<string, Wire>;
