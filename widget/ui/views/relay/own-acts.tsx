/** What is theirs to take along or to erase. Erasing opens a line that says what goes, never a window over the page. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../../model/loaded.ts';
import { t } from '../../t.ts';
import { tRelay } from '../../words/relay.ts';

export type PracticesChoice = 'anonymise' | 'withdraw';
interface OwnActsProps {
  readonly act: Act;
  onPrint(): void;
  onExport(): void;
  onErase(practices: PracticesChoice): void;
}

export function OwnActs({ act, onPrint, onExport, onErase }: OwnActsProps) {
  const [erasing, setErasing] = useState(false);
  return (
    <section class="relay-part relay-own" aria-labelledby="relay-mine">
      <h3 id="relay-mine">{tRelay('mineTitle')}</h3>
      <p class="quiet">{tRelay('exportHint')}</p>
      <div class="acts">
        <button type="button" class="btn edged" onClick={onExport}>
          {tRelay('export')}
        </button>
        <button type="button" class="btn edged" onClick={onPrint}>
          {tRelay('print')}
        </button>
        {!erasing && (
          <button type="button" class="btn" onClick={() => setErasing(true)}>
            {tRelay('erase')}
          </button>
        )}
      </div>
      {act.failure.value && (
        <p class="wrong" role="alert">
          {act.failure.value.title ?? t('failed')}
        </p>
      )}
      {erasing && <EraseLine busy={act.busy.value} onErase={onErase} onCancel={() => setErasing(false)} />}
    </section>
  );
}

interface EraseLineProps {
  readonly busy: boolean;
  onErase(practices: PracticesChoice): void;
  onCancel(): void;
}

function EraseLine({ busy, onErase, onCancel }: EraseLineProps) {
  const [choice, setChoice] = useState<PracticesChoice>('anonymise');
  const formRef = useRef<HTMLFormElement>(null);
  // What was clicked is gone, and this stands elsewhere.
  useLayoutEffect(() => formRef.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={formRef}
      class="relay-erase"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onErase(choice);
      }}
    >
      <p>{tRelay('eraseHint')}</p>
      <fieldset>
        <legend>{tRelay('erasePractices')}</legend>
        {(['anonymise', 'withdraw'] as const).map((each) => (
          <label key={each} class="relay-choice">
            <input type="radio" name="practices" checked={choice === each} onChange={() => setChoice(each)} />{' '}
            {tRelay(each)}
          </label>
        ))}
      </fieldset>
      <div class="acts">
        <button type="submit" class="btn edged" aria-disabled={busy}>
          {tRelay('eraseSure')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
