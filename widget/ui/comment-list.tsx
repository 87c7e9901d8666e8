/** Comments, oldest first, then those of mine that have not left yet, with what became of them. */
import type { Comment } from '#contract/comment';
import { splitMentions } from '../model/mentions.ts';
import { Face } from './face.tsx';
import { formatAgo, formatWhen } from './intl.ts';
import { PendingLine, type PendingWord } from './pending-word.tsx';
import { tComments } from './words/comments.ts';
import { keepTogether } from './typeset.ts';

const NONE: readonly PendingWord[] = [];

interface CommentListProps {
  readonly comments: readonly Comment[];
  readonly pending?: readonly PendingWord[];
  readonly me: { readonly id: string; readonly name: string };
  readonly now?: number | undefined;
  onRemove?(id: string): void;
  onRetry?(id: string): void;
  /** Of what was refused: written anew, or given up. */
  onMend?(id: string): void;
  onDrop?(id: string): void;
}

export function CommentList({ comments, pending = NONE, me, now, onRemove, ...ofPending }: CommentListProps) {
  if (comments.length + pending.length === 0) return <p class="quiet">{tComments('none')}</p>;
  return (
    <ul class="comments">
      {comments.map((comment) => (
        <li key={comment.id} class="comment">
          <Face person={comment.author} small />
          <Said comment={comment} now={now}>
            {onRemove && comment.author.id === me.id && (
              <button type="button" class="btn link" onClick={() => onRemove(comment.id)}>
                {tComments('takeBack')}
              </button>
            )}
          </Said>
        </li>
      ))}
      {pending.map((each) => (
        <li key={each.id} class="comment">
          <Face person={me} small />
          <PendingLine word={each} name={me.name} {...ofPending} />
        </li>
      ))}
    </ul>
  );
}

interface SaidProps {
  readonly comment: Comment;
  readonly now: number | undefined;
  readonly children: preact.ComponentChildren;
}

function Said({ comment: { author, at, text, mentions }, now, children }: SaidProps) {
  return (
    <div>
      <p class="comment-head dotted">
        <b>{author.name}</b>
        <span>{author.unit}</span>
        <span>
          <time dateTime={at} title={formatWhen(at)}>
            {formatAgo(at, now)}
          </time>
        </span>
      </p>
      <p class="comment-text">
        <Named parts={splitMentions(text, mentions)} />
      </p>
      {children}
    </div>
  );
}

/** Each name once more says who is meant; the rest is text as it is. */
function Named({ parts: [part, ...rest] }: { readonly parts: ReturnType<typeof splitMentions> }) {
  if (!part) return null;
  return (
    <>
      {part.person ? <b>{part.text}</b> : keepTogether(part.text)}
      <Named parts={rest} />
    </>
  );
}
