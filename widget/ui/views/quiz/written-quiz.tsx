/** What headquarters sees of a published quiz: figures about whole fives of people, and the ways to correct and to close it. */
import { useEffect, useState } from 'preact/hooks';
import type { Quiz, QuizFigures } from '#contract/quiz';
import { AskTwice } from '../../ask-twice.tsx';
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
      {status === 'live' && <Acts onCorrect={() => onCorrect(id)} onClose={() => onClose(id)} />}
    </div>
  );
}

interface ActsProps {
  onCorrect(): void;
  onClose(): void;
}

/** What is closed opens no more: it is asked twice. */
function Acts({ onCorrect, onClose }: ActsProps) {
  const [sure, setSure] = useState(false);
  if (sure) {
    return (
      <AskTwice
        sure={tQuiz('closeSure')}
        yes={tQuiz('closeYes')}
        busy={false}
        onYes={onClose}
        onNo={() => setSure(false)}
      />
    );
  }
  return (
    <div class="acts">
      <button type="button" class="btn link" onClick={onCorrect}>
        {tQuiz('correct')}
      </button>
      <button type="button" class="btn link" onClick={() => setSure(true)}>
        {tQuiz('close')}
      </button>
    </div>
  );
}

function sayFigures({ finished, passed = 0 }: QuizFigures): string {
  return finished === 0
    ? tQuiz('fewFigures')
    : tQuiz('figures', { n: finished, share: Math.round(passed * 100) });
}
