/** One line to write under its name. */
import type { JSX } from 'preact';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** How the browser helps to fill it in. */
  readonly input?: JSX.IntrinsicElements['input'];
  onText(text: string): void;
}

export function Field({ label, value, input, onText }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input class="input" {...input} value={value} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}
