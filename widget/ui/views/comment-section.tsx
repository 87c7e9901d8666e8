/** The talk under the open practice: earlier ones on demand, what waits, and writing with people named. */
import { CommentForm } from '../comment-form.tsx';
import { CommentList } from '../comment-list.tsx';
import { Notice } from '../notice.tsx';
import { tComments } from '../words/comments.ts';
import { tLife } from '../words/life.ts';
import type { WidgetGiven } from './widget-models.ts';

export function CommentSection({ models: { comments, life }, me, now }: WidgetGiven) {
  return (
    <section class="talk">
      <h3>{tComments('title')}</h3>
      {comments.hasEarlier.value && (
        <button type="button" class="btn link" onClick={() => void comments.earlier()}>
          {tLife('earlier')}
        </button>
      )}
      <CommentList
        comments={comments.comments.value}
        pending={comments.pending.value}
        me={me}
        now={now}
        onRemove={(id) => void comments.remove(id)}
        onRetry={(id) => void comments.retry(id)}
        onMend={comments.mend}
        onDrop={comments.drop}
      />
      {comments.arrived.value && <Notice slim live="alert" text={tComments('arrived')} />}
      <CommentForm
        value={comments.draft.value}
        people={life.people.value}
        onInput={(text) => comments.write(text)}
        onSend={() => void comments.submit()}
        onNaming={(q) => void life.findPeople(q)}
        onName={(person) => comments.name(person)}
      />
    </section>
  );
}
