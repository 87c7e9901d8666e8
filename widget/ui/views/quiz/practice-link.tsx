/** The practice that a question comes from: named by its words, shown by its title, undone where it was done. */
import { useState } from 'preact/hooks';
import type { QuizQuestion } from '#contract/quiz';
import type { FindPractices } from '../../../model/practice-finding.ts';
import { withPractice } from '../../../model/quiz-question.ts';
import type { QuizWriting } from '../../../model/quiz-writing.ts';
import { PracticePicker } from '../../practice-picker.tsx';
import { tQuiz } from '../../words/quiz.ts';

interface PracticeLinkProps {
  readonly question: QuizQuestion;
  readonly model: InstanceType<typeof QuizWriting>;
  readonly find: FindPractices;
}

export function PracticeLink({ question, model, find }: PracticeLinkProps) {
  const [open, setOpen] = useState(false);
  const { practiceId } = question;
  if (practiceId !== undefined) {
    const title = model.practices.value.find(({ id }) => id === practiceId)?.title;
    return (
      <p class="quiz-linked">
        <span class="quiet">{tQuiz('linked')}</span> {title}{' '}
        <button type="button" class="btn link" onClick={() => model.edit(withPractice(question))}>
          {tQuiz('unlink')}
        </button>
      </p>
    );
  }
  if (!open) {
    return (
      <p>
        <button type="button" class="btn quiz-link" onClick={() => setOpen(true)}>
          {tQuiz('link')}
        </button>
      </p>
    );
  }
  return (
    <PracticePicker
      label={tQuiz('linkWhich')}
      find={find}
      onChoose={(practice) => {
        setOpen(false);
        model.link(question, practice);
      }}
      onCancel={() => setOpen(false)}
    />
  );
}
