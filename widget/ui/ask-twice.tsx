/** The second question before what everybody sees, or what is for good: what will be, the act, and the safe answer, which has the focus. It does nothing itself. */
import { t } from './t.ts';

interface AskTwiceProps {
  /** What will be. */
  readonly sure: string;
  /** The act, by its own word. */
  readonly yes: string;
  readonly busy: boolean;
  onYes(): void;
  onNo(): void;
}

export function AskTwice({ sure, yes, busy, onYes, onNo }: AskTwiceProps) {
  return (
    <fieldset class="ask-twice">
      <legend>{sure}</legend>
      <div class="acts">
        <button type="button" class="btn edged" aria-disabled={busy} onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="btn" ref={takeFocus} onClick={onNo}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}

/** One and the same function, so that it takes the focus once and not with every drawing. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();
