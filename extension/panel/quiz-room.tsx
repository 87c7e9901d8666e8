/** Taking a quiz in the panel: the widget's own view, asked of the worker. Its code comes when a quiz is opened. */
import { useEffect, useState } from 'preact/hooks';
import { QuizTaking } from '#widget/model/quiz-taking.ts';
import { QuizTakingView } from '#widget/ui/views/quiz/quiz-taking-view.tsx';
import '#widget/ui/views/quiz/quiz.css';
import type { Refused } from '../answers.ts';
import { loadPicture } from '../pages/load-picture.ts';
import { send } from '../send.ts';

interface QuizRoomProps {
  readonly id: string;
  onOpenPractice(id: string): void;
}

export function QuizRoom({ id, onOpenPractice }: QuizRoomProps) {
  const [model] = useState(
    () =>
      new QuizTaking({
        read: async () => told(await send('quiz.read', { id })),
        answer: async (questionId, choices) =>
          told(await send('quiz.answer', { id, questionId, choices: [...choices] })),
        forget: async () => told((await send('quiz.forget', { id })) ?? {}),
        show: async (shown) => told((await send('quiz.show', { id, shown })) ?? {}),
      }),
  );
  useEffect(() => {
    void model.load();
    return () => model[Symbol.dispose]();
  }, [model]);
  return <QuizTakingView model={model} loadPicture={loadPicture} onOpenPractice={onOpenPractice} />;
}

/** The worker's refusal becomes an error as the widget's client throws it, so that one model serves both. */
function told<T extends object>(answer: T | Refused | undefined): T {
  if (answer === undefined) throw new Error('no answer');
  if (!('refused' in answer)) return answer;
  const { code, title } = answer.refused;
  throw Object.assign(new Error(title), { name: 'ProblemError', code, title });
}
