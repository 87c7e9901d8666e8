/** A field that names one practice: type its words, press the one that is meant. It keeps nothing of what was typed. */
import { useModel } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PracticeFinding, type FindPractices, type NamedPractice } from '../model/practice-finding.ts';
import { Notice } from './notice.tsx';
import { t } from './t.ts';
import { tPicker } from './words/practice-picker.ts';
import { keepTogether } from './typeset.ts';

interface PracticePickerProps {
  /** The question that the choice answers. */
  readonly label: string;
  readonly find: FindPractices;
  /** What is likely, before a word is typed. */
  readonly offered?: (() => Promise<readonly NamedPractice[]>) | undefined;
  /** What leaving it is called, where that is more than closing it. */
  readonly leave?: string | undefined;
  onChoose(practice: NamedPractice): void;
  onCancel(): void;
}

export function PracticePicker({ label, find, offered, leave, onChoose, onCancel }: PracticePickerProps) {
  const finding = useModel(() => new PracticeFinding(find, offered ?? (async () => [])));
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    void finding.look('');
  }, [finding]);
  const look = () => void finding.look(field.current?.value ?? '');
  const failure = finding.failure.value;
  return (
    <fieldset class="picker">
      <legend>{label}</legend>
      <input
        ref={field}
        class="input"
        type="search"
        aria-label={tPicker('words')}
        placeholder={tPicker('words')}
        onInput={look}
      />
      {failure && (
        <Notice slim live="alert" text={tPicker('failed')} act={{ label: t('retry'), run: look }} />
      )}
      <Found finding={finding} onChoose={onChoose} />
      <button type="button" class="btn" onClick={onCancel}>
        {leave ?? t('cancel')}
      </button>
    </fieldset>
  );
}

interface FoundProps extends Pick<PracticePickerProps, 'onChoose'> {
  readonly finding: InstanceType<typeof PracticeFinding>;
}

function Found({ finding, onChoose }: FoundProps) {
  const found = finding.found.value ?? [];
  // What failed found nothing out: not even that there is nothing.
  const isNone = finding.found.value?.length === 0 && finding.words.value !== '' && !finding.failure.value;
  return (
    <div class="picker-found" aria-live="polite">
      {isNone && <p class="quiet">{tPicker('none')}</p>}
      {found.length > 0 && (
        <ul>
          {found.map((practice) => (
            <li key={practice.id}>
              <button type="button" class="picker-one" onClick={() => onChoose(practice)}>
                <b>
                  <span class="unseen">{tPicker('choose')} </span>
                  {keepTogether(practice.title)}
                </b>{' '}
                <span class="quiet">{practice.author}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
