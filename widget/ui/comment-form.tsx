/** Writing a comment. The text belongs to whoever holds `value`, so closing the view loses nothing. */
import { useRef } from 'preact/hooks';
import type { PersonRef } from '#contract/person';
import { completeName, nameBegun } from '../model/mentions.ts';
import { NameChips } from './name-chips.tsx';
import { tComments } from './words/comments.ts';

/** As the contract says of a comment. */
const TEXT_MAX = 2000;

interface CommentFormProps {
  readonly value: string;
  /** Found for the name that is being written. */
  readonly people?: readonly PersonRef[];
  onInput(text: string): void;
  onSend(): void;
  /** What is written of a name after an @; empty when none is. */
  onNaming?(q: string): void;
  onName?(person: PersonRef): void;
}

const NOBODY: readonly PersonRef[] = [];

export function CommentForm({ value, people = NOBODY, onSend, ...on }: CommentFormProps) {
  const { field, choose, write } = useNaming({ value, ...on });
  const over = value.trim().length - TEXT_MAX;
  const ready = value.trim() !== '' && over <= 0;
  const send = () => ready && onSend();
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="field">
        <span>{tComments('yours')}</span>
        <textarea
          class="input"
          rows={2}
          placeholder={tComments('placeholder')}
          aria-invalid={over > 0}
          value={value}
          ref={field}
          onInput={write}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
        />
      </label>
      {people.length > 0 && <NameChips people={people} onChoose={choose} />}
      {over > 0 && <TooLong by={over} />}
      {/* Until there is something to say, a button would only take room. */}
      {value.trim() !== '' && (
        <div class="acts">
          <button type="submit" class="btn edged" aria-disabled={!ready}>
            {tComments('publish')}
          </button>
        </div>
      )}
    </form>
  );
}

function TooLong({ by }: { readonly by: number }) {
  return (
    <p class="wrong" role="alert">
      {tComments('tooLong', { n: by })}
    </p>
  );
}

type NamingProps = Pick<CommentFormProps, 'value' | 'onInput' | 'onNaming' | 'onName'>;

/** Completing a name where the caret is, and giving the caret back behind it. */
function useNaming({ value, onInput, onNaming, onName }: NamingProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return {
    field,
    write() {
      const { value: text = '', selectionStart = 0 } = field.current ?? {};
      onInput(text);
      onNaming?.(nameBegun(text, selectionStart));
    },
    choose(person: PersonRef) {
      const completed = completeName(value, field.current?.selectionStart ?? value.length, person.name);
      onName?.(person);
      onInput(completed.text);
      onNaming?.('');
      field.current?.focus();
      // Once the new text is in the field.
      requestAnimationFrame(() => field.current?.setSelectionRange(completed.caret, completed.caret));
    },
  };
}
