/** One line to write and a button; takes the focus when it opens because a click asked for it. Empty is not sent. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface TextLineProps {
  readonly label: string;
  readonly submit: string;
  readonly value?: string;
  readonly placeholder?: string | undefined;
  readonly long?: boolean;
  onSubmit(text: string): void;
  /** More acts beside the button. */
  readonly children?: ComponentChildren;
}

export function TextLine({
  label,
  submit,
  value = '',
  placeholder,
  long,
  onSubmit,
  children,
}: TextLineProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const shared = {
    ref: field,
    class: 'input',
    'aria-label': label,
    value: text,
    ...(placeholder === undefined ? {} : { placeholder }),
    onInput: () => setText(field.current?.value ?? ''),
  };
  return (
    <form
      class="text-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSubmit(text.trim());
      }}
    >
      {long ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />}
      <div class="acts">
        <button type="submit" class="btn edged">
          {submit}
        </button>
        {children}
      </div>
    </form>
  );
}
