/** Congratulating: a sentence that begins with the fact, and one click. What is too short to mean anything does not leave. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonRef } from '#contract/person';
import type { Fact } from '#contract/recognition';
import type { Failure } from '../model/read-failure.ts';
import { t } from './t.ts';
import { tRecognition } from './words/recognition.ts';

/** As the contract says of a recognition. */
const TEXT = { min: 10, max: 300 };

interface RecogniseFormProps {
  readonly person: PersonRef;
  readonly fact: Fact;
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  onPublish(text: string): void;
  onCancel(): void;
}

export function RecogniseForm({ person, fact, busy, failure, onPublish, onCancel }: RecogniseFormProps) {
  const [text, setText] = useState(() => beginSentence(person, fact));
  const field = useRef<HTMLTextAreaElement>(null);
  // Before it is painted: a hand that types at once types here.
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  const isReady = text.trim().length >= TEXT.min && !busy;
  return (
    <form
      class="bravo-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onPublish(text.trim());
      }}
    >
      <label class="field">
        <span>{tRecognition('sentence')}</span>
        <textarea
          ref={field}
          class="input"
          rows={2}
          maxLength={TEXT.max}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{tRecognition(text.trim().length < TEXT.min ? 'sentenceShort' : 'sentenceHint')}</p>
      {failure && (
        <p class="wrong" role="alert">
          {failure.code === 'conflict' ? tRecognition('already') : (failure.title ?? t('failed'))}
        </p>
      )}
      <Acts isReady={isReady} onCancel={onCancel} />
    </form>
  );
}

function Acts({ isReady, onCancel }: { readonly isReady: boolean; onCancel(): void }) {
  return (
    <div class="acts">
      <button type="submit" class="btn edged" aria-disabled={!isReady}>
        {tRecognition('publish')}
      </button>
      <button type="button" class="btn" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

/** The first name, as one speaks to people one manages. */
function beginSentence({ name }: PersonRef, { kind, by, verdict, title = '' }: Fact): string {
  const first = { name: name.split(' ')[0] ?? name };
  if (kind === 'first-share') return `${tRecognition('startFirst', first)}. `;
  if (kind === 'quiz-pass') return `${tRecognition('startQuiz', first)}. `;
  if (kind === 'first-site') return `${tRecognition('startSite', { ...first, title })}. `;
  const won = verdict === 'worked';
  if (!by) return `${tRecognition(won ? 'startWon' : 'startTook', first)}. `;
  return `${tRecognition(won ? 'startWorked' : 'startReuse', { ...first, by: by.name })}. `;
}
