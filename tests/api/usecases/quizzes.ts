/** Quizzes for tests: one written, published and answered through the verbs themselves. */
import { randomUUID } from 'node:crypto';
import type { QuizQuestion, QuizDraft } from '#contract/quiz';
import type { Stage } from './stage.ts';

export function question(more: Partial<QuizQuestion> = {}): QuizQuestion {
  return {
    id: randomUUID(),
    text: 'Qu’est-ce qui a débloqué l’affaire ?',
    kind: 'single',
    choices: [
      { id: 'a', text: 'Un essai de deux semaines', right: true },
      { id: 'b', text: 'Une remise', right: false },
      { id: 'c', text: 'Un cadeau', right: false },
    ],
    explanation: 'L’essai a convaincu la gouvernante.',
    ...more,
  };
}

export function quizDraft(more: Partial<QuizDraft> = {}): QuizDraft {
  return {
    lang: 'fr',
    title: 'Ce qui débloque un hôtel',
    passPercent: 80,
    questions: [question(), question()],
    ...more,
  };
}

/** Written and published by `helene`; gives its id and its questions. */
export async function publish({ as }: Stage, more: Partial<QuizDraft> = {}) {
  const params = { id: randomUUID() };
  const body = quizDraft(more);
  await as('helene', 'writeQuiz', { params, body });
  await as('helene', 'publishQuiz', { params });
  return { id: params.id, questions: body.questions };
}

/** Answers all of it, rightly unless told. */
export async function take(
  { as }: Stage,
  who: string,
  { id, questions }: { readonly id: string; readonly questions: readonly QuizQuestion[] },
  isRight = true,
) {
  for (const { id: questionId, choices } of questions) {
    const chosen = choices.filter(({ right }) => right === isRight).map((choice) => choice.id);
    await as(who, 'answerQuiz', {
      params: { id, questionId },
      body: { choices: isRight ? chosen : chosen.slice(0, 1) },
    });
  }
}

/** Published, passed by `who` and shown. */
export async function pass(stage: Stage, who: string) {
  const quiz = await publish(stage);
  await take(stage, who, quiz);
  await stage.as(who, 'showPass', { params: { id: quiz.id }, body: { shown: true } });
  return quiz;
}
