/** Writing a comment. The text belongs to whoever holds `value`, so closing the view loses nothing. */
import { tComments } from './words/comments.ts';

/** As the contract says of a comment. */
const TEXT_MAX = 2000;

interface CommentFormProps {
  readonly value: string;
  onInput(text: string): void;
  onSend(): void;
}

export function CommentForm({ value, onInput, onSend }: CommentFormProps) {
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
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
        />
      </label>
      {over > 0 && (
        <p class="wrong" role="alert">
          {tComments('tooLong', { n: over })}
        </p>
      )}
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
