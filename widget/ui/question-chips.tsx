/** One small question at a time: a click answers, "other" opens one line, and it can always be skipped. */
import { useState } from 'preact/hooks';
import { TextLine } from './text-line.tsx';
import { tDraft } from './words/draft.ts';

interface QuestionChipsProps {
  readonly question: string;
  /** Ready answers; none: only the line is shown. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** May be answered in one's own words. */
  readonly free?: boolean;
  /** Several lines are welcome. */
  readonly long?: boolean;
  readonly placeholder?: string;
  onChoose(id: string): void;
  onWrite?(text: string): void;
  onSkip(): void;
}

export function QuestionChips({ question, choices, free = false, long = false, ...on }: QuestionChipsProps) {
  const [writing, setWriting] = useState(choices.length === 0);
  return (
    <fieldset class="question" key={question}>
      <legend>{question}</legend>
      {choices.length > 0 && (
        <div class="chips">
          {choices.map(({ id, label }) => (
            <button key={id} type="button" class="chip" onClick={() => on.onChoose(id)}>
              {label}
            </button>
          ))}
          {free && !writing && (
            <button type="button" class="chip" onClick={() => setWriting(true)}>
              {tDraft('other')}
            </button>
          )}
          {!writing && <Skip onSkip={on.onSkip} />}
        </div>
      )}
      {writing && (
        <TextLine
          label={question}
          long={long}
          placeholder={on.placeholder}
          submit={tDraft('save')}
          onSubmit={(text) => on.onWrite?.(text)}
        >
          <Skip onSkip={on.onSkip} />
        </TextLine>
      )}
    </fieldset>
  );
}

function Skip({ onSkip }: { onSkip(): void }) {
  return (
    <button type="button" class="btn" onClick={onSkip}>
      {tDraft('skip')}
    </button>
  );
}
