/** The choices of a question being written: words, which are right, and whether several may be. */
import type { QuizQuestion } from '#contract/quiz';
import {
  addChoice,
  CHOICES_MAX,
  markRight,
  removeChoice,
  setSeveral,
  writeChoice,
} from '../../../model/quiz-question.ts';
import { Icon } from '../../icon.tsx';
import { tQuiz } from '../../words/quiz.ts';

/** Of a line at the narrowest, where a browser does not fit a field to its text by itself. */
const LINE_LETTERS = 30;

/** A choice is one sentence: what is pasted in lines becomes one. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

interface ChoicesEditorProps {
  readonly question: QuizQuestion;
  /** Its choices were answered: they keep their number. */
  readonly isFixed: boolean;
  newId(): string;
  onEdit(question: QuizQuestion): void;
}

export function ChoicesEditor({ question, isFixed, newId, onEdit }: ChoicesEditorProps) {
  return (
    <>
      <ul class="quiz-edit-choices">
        {question.choices.map((choice, place) => (
          <ChoiceLine key={choice.id} question={question} place={place} isFixed={isFixed} onEdit={onEdit} />
        ))}
      </ul>
      {!isFixed && (
        <div class="acts">
          {question.choices.length < CHOICES_MAX && (
            <button type="button" class="btn" onClick={() => onEdit(addChoice(question, newId))}>
              {tQuiz('addChoice')}
            </button>
          )}
          <label class="quiz-several">
            <input
              type="checkbox"
              checked={question.kind === 'multiple'}
              onChange={(event) => onEdit(setSeveral(question, event.currentTarget.checked))}
            />{' '}
            {tQuiz('several')}
          </label>
        </div>
      )}
    </>
  );
}

interface ChoiceLineProps extends Pick<ChoicesEditorProps, 'question' | 'isFixed' | 'onEdit'> {
  readonly place: number;
}

function ChoiceLine({ question, place, isFixed, onEdit }: ChoiceLineProps) {
  const { id = '', text = '', right = false } = question.choices[place] ?? {};
  const name = tQuiz('choice', { n: place + 1 });
  return (
    <li>
      <label class="quiz-right">
        <input
          type={question.kind === 'single' ? 'radio' : 'checkbox'}
          name={`right-${question.id}`}
          checked={right}
          onChange={(event) => onEdit(markRight(question, id, event.currentTarget.checked))}
        />
        <span class="unseen">{name}</span> {tQuiz('isRight')}
      </label>
      {/* One line as long as it is short: an answer is read whole, however narrow the page. */}
      <textarea
        class="input quiz-choice-text"
        rows={Math.max(1, Math.ceil(text.length / LINE_LETTERS))}
        maxLength={200}
        aria-label={name}
        value={text}
        onInput={(event) => onEdit(writeChoice(question, id, oneLine(event.currentTarget.value)))}
      />
      {!isFixed && (
        <button
          type="button"
          class="btn icon"
          aria-label={tQuiz('removeChoice', { n: place + 1 })}
          onClick={() => onEdit(removeChoice(question, id))}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
