/** Answering, or passing in one click. */
import type { QuestionView } from '#contract/question';
import type { OpenQuestion } from '../../../model/open-question.ts';
import { tQuestion } from '../../words/question.ts';

interface AnswerFormProps {
  readonly open: InstanceType<typeof OpenQuestion>;
  readonly mine: QuestionView['mine'];
}

export function AnswerForm({ open, mine }: AnswerFormProps) {
  const wasAsked = mine.route === 'waiting' || mine.route === 'silent';
  return (
    <form
      class="text-line"
      onSubmit={(event) => {
        event.preventDefault();
        void open.answer();
      }}
    >
      <textarea
        class="input"
        rows={4}
        maxLength={4000}
        aria-label={tQuestion('yourAnswer')}
        placeholder={tQuestion('answerPlaceholder')}
        value={open.text.value}
        onInput={(event) => open.write(event.currentTarget.value)}
      />
      <div class="acts">
        <button type="submit" class="btn go" aria-disabled={open.busy.value || open.text.value.trim() === ''}>
          {tQuestion('answer')}
        </button>
        {wasAsked && (
          <button type="button" class="btn" onClick={() => void open.pass()}>
            {tQuestion('pass')}
          </button>
        )}
      </div>
    </form>
  );
}
