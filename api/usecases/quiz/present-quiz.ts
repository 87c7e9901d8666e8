/** Quizzes as the reader may see them. What is right is told of answered questions only; it knows no other reader. */
import type { AnsweredQuizQuestion, AskedQuizQuestion, QuizQuestion, Quiz, QuizTaking } from '#contract/quiz';
import type { Picture } from '#contract/picture';
import { correctChoices } from '#domain/quiz/mark-answer';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { Answer, AttemptRow, QuizRow } from '../rows/quizzes.ts';

export async function presentQuizzes(
  db: Reader,
  rows: readonly (readonly [QuizRow, AttemptRow | undefined])[],
): Promise<Quiz[]> {
  const personOf = await presentPeople(
    db,
    rows.map(([{ authorId }]) => authorId),
  );
  return rows.map(([{ id, lang, title, authorId, at, status, questions, correctedAt }, attempt]) => ({
    id,
    lang,
    title,
    by: personOf(authorId),
    at,
    status,
    questions: questions.length,
    ...(correctedAt === undefined ? {} : { correctedAt }),
    mine: {
      answered: attempt?.answers.length ?? 0,
      ...(attempt?.passed === undefined ? {} : { passed: attempt.passed }),
      shown: attempt?.shown ?? false,
    },
  }));
}

export async function presentQuiz(db: Reader, row: QuizRow, attempt: AttemptRow | undefined): Promise<Quiz> {
  const [quiz] = await presentQuizzes(db, [[row, attempt]]);
  if (!quiz) throw new Error('A quiz was presented as nothing');
  return quiz;
}

export async function presentPicture(db: Reader, id: string): Promise<Picture | undefined> {
  const row = await db.get('pictures', id);
  return row && { id: row.id, width: row.width, height: row.height, alt: row.alt };
}

/** Named key by key: what a question gains later is not told by accident. */
async function presentAsked(
  db: Reader,
  { id, text, kind, ...rest }: QuizQuestion,
): Promise<AskedQuizQuestion> {
  const picture = rest.pictureId === undefined ? undefined : await presentPicture(db, rest.pictureId);
  const choices = rest.choices.map((choice) => ({ id: choice.id, text: choice.text }));
  return { id, text, kind, choices, ...(picture ? { picture } : {}) };
}

async function presentAnswered(
  db: Reader,
  quiz: QuizRow,
  asked: QuizQuestion,
  answer: Answer,
): Promise<AnsweredQuizQuestion> {
  const corrected = (quiz.corrections?.[asked.id] ?? 1) > (answer.version ?? 1);
  const practice = asked.practiceId === undefined ? undefined : await db.get('practices', asked.practiceId);
  return {
    question: await presentAsked(db, asked),
    chosen: [...answer.choices],
    correct: correctChoices(asked),
    right: answer.right,
    explanation: asked.explanation,
    ...(corrected ? { corrected } : {}),
    ...(practice?.status === 'live' ? { practice: { id: practice.id, title: practice.title } } : {}),
  };
}

/** The first question without an answer. */
export function nextQuestion(
  { questions }: QuizRow,
  attempt: AttemptRow | undefined,
): QuizQuestion | undefined {
  const answered = new Set(attempt?.answers.map(({ questionId }) => questionId));
  return questions.find(({ id }) => !answered.has(id));
}

export async function presentTaking(
  db: Reader,
  quiz: QuizRow,
  attempt: AttemptRow | undefined,
): Promise<QuizTaking> {
  const answered: AnsweredQuizQuestion[] = [];
  for (const answer of attempt?.answers ?? []) {
    const asked = quiz.questions.find(({ id }) => id === answer.questionId);
    if (asked) answered.push(await presentAnswered(db, quiz, asked, answer));
  }
  const next = quiz.status === 'live' ? nextQuestion(quiz, attempt) : undefined;
  return {
    quiz: await presentQuiz(db, quiz, attempt),
    answered,
    next: next ? await presentAsked(db, next) : null,
  };
}
