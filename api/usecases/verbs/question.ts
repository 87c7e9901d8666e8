/** The verbs of questions and answers. */
import { acceptAnswer } from '../question/accept-answer.ts';
import { answerQuestion } from '../question/answer-question.ts';
import { askQuestion } from '../question/ask-question.ts';
import { findAnswering } from '../question/find-answering.ts';
import { hideAsker } from '../question/hide-asker.ts';
import { listQuestions } from '../question/list-questions.ts';
import { passQuestion } from '../question/pass-question.ts';
import { readQuestion } from '../question/read-question.ts';
import { withdrawQuestion } from '../question/withdraw-question.ts';

export const questionReads = { listQuestions, findAnswering, readQuestion };
export const questionWrites = {
  askQuestion,
  hideAsker,
  withdrawQuestion,
  answerQuestion,
  passQuestion,
  acceptAnswer,
};
