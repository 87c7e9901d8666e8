/** What crosses about questions: drafts, answers, and the practices that may answer before anybody is asked. */
import { z } from 'zod';
import { PracticeId, PracticeView } from '../practice.ts';
import { AnswerDraft, QuestionDraft, QuestionView } from '../question.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

export const questionWire = {
  /** `for-me`: those that wait for the reader's answer; all of them at once, they are few. */
  listQuestions: {
    query: Paging.extend({ of: z.enum(['open', 'answered', 'mine', 'for-me']).default('open') }),
    reply: pageOf(QuestionView),
  },
  /** Practices that may answer what is being asked, best first, three at most. */
  findAnswering: {
    query: z.object({ q: z.string().trim().min(1).max(400), sector: z.string().max(60).optional() }),
    reply: z.object({ items: z.array(PracticeView) }),
  },
  readQuestion: { reply: QuestionView },
  askQuestion: { body: QuestionDraft, reply: QuestionView },
  hideAsker: { body: z.strictObject({ hidden: z.boolean() }), reply: QuestionView },
  withdrawQuestion: {},
  answerQuestion: { body: AnswerDraft, reply: QuestionView },
  /** "Not me": the next best is asked. */
  passQuestion: { reply: QuestionView },
  /** `practiceId` names the practice that the answer becomes; not used when the answer is one already. */
  acceptAnswer: { body: z.strictObject({ practiceId: PracticeId }), reply: QuestionView },
} as const satisfies Record<string, Wire>;
