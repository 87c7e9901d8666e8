/** One of a few: all shown, one pressed. */
import { tSetup } from '../words/setup.ts';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** Decided by the company: shown, and not to be changed. */
  readonly locked?: boolean;
  onChoose(value: Value): void;
}

export function Choice<Value extends string>({
  legend,
  value,
  choices,
  locked = false,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>
        {legend}
        {locked && <span class="quiet"> · {tSetup('lockedByCompany')}</span>}
      </legend>
      <div class="chips">
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            class="chip"
            aria-pressed={choice.value === value}
            aria-disabled={locked}
            onClick={() => !locked && onChoose(choice.value)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
