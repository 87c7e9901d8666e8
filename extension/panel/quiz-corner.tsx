/** A quiz that waits, at the end of the panel: one quiet line, opened in place by a click or put off by another. */
import { useEffect, useState } from 'preact/hooks';
import type { Quiz } from '#contract/quiz';
import { keepTogether } from '#widget/ui/typeset.ts';
import { tCompanion } from '../words/companion.ts';
import { send } from '../send.ts';
import type { QuizRoom } from './quiz-room.tsx';

interface QuizCornerProps {
  onOpenPractice(id: string): void;
}

export function QuizCorner({ onOpenPractice }: QuizCornerProps) {
  const [quiz, setQuiz] = useState<Quiz | undefined>(undefined);
  const [room, setRoom] = useState<{ readonly Room: typeof QuizRoom } | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void send('quiz.waiting', {}).then((waiting) => here && setQuiz(waiting));
    return () => {
      here = false;
    };
  }, []);
  if (!quiz) return null;
  if (room) return <room.Room id={quiz.id} onOpenPractice={onOpenPractice} />;
  const open = () =>
    void import('./quiz-room.tsx').then(
      (code) => setRoom({ Room: code.QuizRoom }),
      () => undefined,
    );
  const later = () => {
    setQuiz(undefined);
    void send('quiz.later', { id: quiz.id });
  };
  return (
    <aside class="taken-up quiz-corner" aria-labelledby="quiz-waits">
      <p>
        <b id="quiz-waits">{tCompanion('quizWaits')}</b>
        <button type="button" class="open" onClick={open}>
          {keepTogether(quiz.title)}
        </button>
        <span class="quiet">{tCompanion('quizQuestions', { n: quiz.questions - quiz.mine.answered })}</span>
      </p>
      <button type="button" class="btn" onClick={later}>
        {tCompanion('quizLater')}
      </button>
    </aside>
  );
}
