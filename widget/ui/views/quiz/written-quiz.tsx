/** What headquarters sees of a published quiz: figures about whole fives of people, and the ways to correct and to close it. */
import { useEffect, useState } from 'preact/hooks';
import type { Quiz, QuizFigures } from '#contract/quiz';
import { tQuiz } from '../../words/quiz.ts';

interface WrittenQuizProps {
  readonly quiz: Quiz;
  readFigures(id: string): Promise<QuizFigures>;
  onCorrect(id: string): void;
  onClose(id: string): void;
}

export function WrittenQuiz({ quiz: { id, status }, readFigures, onCorrect, onClose }: WrittenQuizProps) {
  const [figures, setFigures] = useState<QuizFigures | undefined>(undefined);
  useEffect(() => {
    // Without figures the quiz is still there: no failure to show.
    readFigures(id).then(setFigures, () => undefined);
  }, [id, readFigures]);
  return (
    <div class="quiz-written">
      {figures && <p class="quiet">{sayFigures(figures)}</p>}
      {status === 'live' && (
        <div class="acts">
          <button type="button" class="btn link" onClick={() => onCorrect(id)}>
            {tQuiz('correct')}
          </button>
          <button type="button" class="btn link" onClick={() => onClose(id)}>
            {tQuiz('close')}
          </button>
        </div>
      )}
    </div>
  );
}

function sayFigures({ finished, passed = 0 }: QuizFigures): string {
  return finished === 0
    ? tQuiz('fewFigures')
    : tQuiz('figures', { n: finished, share: Math.round(passed * 100) });
}
