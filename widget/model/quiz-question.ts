/** A question being written, changed step by step: each function gives the question anew. It checks nothing. */
import type { QuizQuestion } from '#contract/quiz';

const CHOICES_AT_FIRST = 3;
export const CHOICES_MAX = 6;

const emptyChoice = (newId: () => string) => ({ id: newId(), text: '', right: false });

export function emptyQuestion(newId: () => string): QuizQuestion {
  const choices = Array.from({ length: CHOICES_AT_FIRST }, () => emptyChoice(newId));
  return { id: newId(), text: '', kind: 'single', choices, explanation: '' };
}

export function addChoice(question: QuizQuestion, newId: () => string): QuizQuestion {
  return { ...question, choices: [...question.choices, emptyChoice(newId)] };
}

export function removeChoice(question: QuizQuestion, id: string): QuizQuestion {
  return { ...question, choices: question.choices.filter((choice) => choice.id !== id) };
}

export function writeChoice(question: QuizQuestion, id: string, text: string): QuizQuestion {
  const write = (choice: QuizQuestion['choices'][number]) =>
    choice.id === id ? { ...choice, text } : choice;
  return { ...question, choices: question.choices.map(write) };
}

/** In a `single` question, the one before is right no more. */
export function markRight(question: QuizQuestion, id: string, right: boolean): QuizQuestion {
  const { kind, choices } = question;
  return {
    ...question,
    choices: choices.map((choice) => {
      if (choice.id === id) return { ...choice, right };
      return kind === 'single' ? { ...choice, right: false } : choice;
    }),
  };
}

/** Back to one right answer, the first one stays. */
export function setSeveral(question: QuizQuestion, several: boolean): QuizQuestion {
  if (several) return { ...question, kind: 'multiple' };
  const first = question.choices.find(({ right }) => right)?.id;
  const choices = question.choices.map((choice) => ({ ...choice, right: choice.id === first }));
  return { ...question, kind: 'single', choices };
}

export function withPractice(
  { practiceId: _before, ...question }: QuizQuestion,
  practiceId?: string,
): QuizQuestion {
  return practiceId === undefined ? question : { ...question, practiceId };
}

export function withPicture(
  { pictureId: _before, ...question }: QuizQuestion,
  pictureId?: string,
): QuizQuestion {
  return pictureId === undefined ? question : { ...question, pictureId };
}
