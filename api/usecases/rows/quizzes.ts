/** Quizzes, and each person's own answers, as rows. */
import type { QuizQuestion } from '#contract/quiz';
import type { Lang, QuizStatus } from '#contract/words';
import type { Stored } from './stored.ts';

/** Sums over whole fives of takings, without a name, as each was marked when it was counted; they only grow. */
export interface TakingsTold {
  readonly finished: number;
  readonly passed: number;
  /** Question → how many answered it rightly; absent: nobody. */
  readonly right: Readonly<Record<string, number>>;
}

export interface QuizRow extends Stored {
  readonly lang: Lang;
  readonly title: string;
  readonly passPercent: number;
  readonly questions: readonly QuizQuestion[];
  readonly authorId: string;
  readonly status: QuizStatus;
  /** Pictures of its questions, flat, since who may read a picture asks for them. */
  readonly pictures: readonly string[];
  /** Of its publication, once there is one. */
  readonly at: string;
  /** Grows by one with each correction; absent: the first. */
  readonly version?: number;
  readonly correctedAt?: string;
  /** Question → the version that last corrected it. */
  readonly corrections?: Readonly<Record<string, number>>;
  /** Absent: fewer than five. */
  readonly told?: TakingsTold;
}

export interface Answer {
  readonly questionId: string;
  readonly choices: readonly string[];
  readonly right: boolean;
  /** Of the quiz, when it was answered; absent: the first. */
  readonly version?: number;
}
/** id = `${quizId}:${personId}`. Nobody but the person ever reads the answers. Kept 12 months, a shown pass while it is shown. */
export interface AttemptRow extends Stored {
  readonly quizId: string;
  readonly personId: string;
  readonly answers: readonly Answer[];
  readonly at: string;
  readonly finishedAt?: string;
  readonly passed?: boolean;
  readonly shown: boolean;
  /** It is in what is told of the quiz; to forget it takes nothing back there. */
  readonly counted?: boolean;
}
