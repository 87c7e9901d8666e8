/** The verbs of quizzes. */
import { answerQuiz } from '../quiz/answer-quiz.ts';
import { correctQuiz } from '../quiz/correct-quiz.ts';
import { forgetAnswers } from '../quiz/forget-answers.ts';
import { listQuizzes } from '../quiz/list-quizzes.ts';
import { proposeQuiz } from '../quiz/propose-quiz.ts';
import { publishQuiz } from '../quiz/publish-quiz.ts';
import { readQuizDraft } from '../quiz/read-quiz-draft.ts';
import { readQuizFigures } from '../quiz/read-quiz-figures.ts';
import { readQuiz } from '../quiz/read-quiz.ts';
import { removeQuiz } from '../quiz/remove-quiz.ts';
import { showPass } from '../quiz/show-pass.ts';
import { writeQuiz } from '../quiz/write-quiz.ts';

export const quizReads = { listQuizzes, readQuiz, readQuizDraft, proposeQuiz, readQuizFigures };
export const quizWrites = {
  answerQuiz,
  forgetAnswers,
  showPass,
  writeQuiz,
  publishQuiz,
  correctQuiz,
  removeQuiz,
};
