/** A quiz for the widget's tests, with a server of plain functions that keeps what is right to itself. */
import type { AskedQuizQuestion, QuizTaking } from '#contract/quiz';
import { lea, NOW, uuid } from './sample.ts';

export const asked = (n: number, kind: AskedQuizQuestion['kind'] = 'single'): AskedQuizQuestion => ({
  id: uuid(n),
  text: `Chez un hôtel 4 étoiles à Nice, l’objection était : « C’est cher ». Qu’est-ce qui a débloqué l’affaire ? (${n})`,
  kind,
  choices: [
    { id: 'a', text: 'Un essai sur place' },
    { id: 'b', text: 'Une remise' },
    { id: 'c', text: 'Un cadeau' },
  ],
});

/** `a` is right, everywhere. */
export function quizServer(questions: readonly AskedQuizQuestion[] = [asked(1), asked(2, 'multiple')]) {
  let answers: { id: string; choices: readonly string[] }[] = [];
  let shown = false;
  const isRight = (choices: readonly string[]) => choices.length === 1 && choices[0] === 'a';
  const taking = (): QuizTaking => {
    const isOver = answers.length === questions.length;
    const passed = answers.every(({ choices }) => isRight(choices));
    return {
      quiz: {
        id: uuid(50),
        lang: 'fr',
        title: 'Ce qui débloque un hôtel',
        by: { ...lea, name: 'Catherine Weiss', role: 'headquarters' },
        at: new Date(NOW - 86_400_000).toISOString(),
        status: 'live',
        questions: questions.length,
        mine: { answered: answers.length, ...(isOver ? { passed } : {}), shown },
      },
      answered: answers.flatMap(({ id, choices }) => {
        const question = questions.find((each) => each.id === id);
        if (!question) return [];
        const explanation = 'L’essai a convaincu la gouvernante : 3 semaines au lieu de 7.';
        const told = { question, chosen: [...choices], correct: ['a'], right: isRight(choices), explanation };
        return [{ ...told, practice: { id: uuid(1), title: 'Deux machines' } }];
      }),
      next: questions[answers.length] ?? null,
    };
  };
  return {
    read: () => Promise.resolve(taking()),
    answer(id: string, choices: readonly string[]) {
      answers = [...answers, { id, choices }];
      return Promise.resolve(taking());
    },
    forget() {
      answers = [];
      shown = false;
      return Promise.resolve();
    },
    show(on: boolean) {
      shown = on;
      return Promise.resolve();
    },
  };
}
