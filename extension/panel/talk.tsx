/** The talk under a practice in the panel: what colleagues said, earlier ones on demand, one's own taken back, and a word of one's own. */
import { useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import { CommentList } from '#widget/ui/comment-list.tsx';
import { t } from '#widget/ui/t.ts';
import { tComments } from '#widget/ui/words/comments.ts';
import { tLife } from '#widget/ui/words/life.ts';
import type { TalkPage } from '../answers.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { CommentBox } from './comment-box.tsx';

interface TalkProps {
  readonly practice: PracticeView;
  /** The last page; undefined: no network. */
  readonly talk: TalkPage | undefined;
  readonly me: { readonly id: string; readonly name: string };
  /** Something was taken back: what is known is old. */
  onChanged(): void;
}

export function Talk({ practice, talk, me, onChanged }: TalkProps) {
  const { id, comments: count } = practice;
  const { page, earlier } = useEarlier(id, talk);
  const [failed, setFailed] = useState(false);
  const remove = async (commentId: string) => {
    const answer = await send('practice.uncomment', { id: commentId });
    setFailed(answer?.removed !== true);
    if (answer?.removed) onChanged();
  };
  return (
    <section class="talk">
      <h3>{tComments('title')}</h3>
      {page?.next && (
        <button type="button" class="btn link" onClick={earlier}>
          {tLife('earlier')}
        </button>
      )}
      {page && (
        <CommentList
          comments={page.items.toSorted((a, b) => a.at.localeCompare(b.at))}
          me={me}
          onRemove={(commentId) => void remove(commentId)}
        />
      )}
      {!page && count > 0 && <p class="quiet">{tCompanion('talkOffline', { n: count })}</p>}
      <p class="wrong" role="alert">
        {failed && t('failed')}
      </p>
      <CommentBox practiceId={id} />
    </section>
  );
}

/** The last page, which is read anew, with what was read further back. */
function useEarlier(practiceId: string, talk: TalkPage | undefined) {
  const [before, setBefore] = useState<TalkPage | undefined>(undefined);
  if (!talk) return { page: undefined, earlier: () => {} };
  const known = new Set(talk.items.map(({ id }) => id));
  const older = before?.items.filter(({ id }) => !known.has(id)) ?? [];
  const page: TalkPage = { items: [...talk.items, ...older], next: before ? before.next : talk.next };
  const read = async () => {
    if (page.next === null) return;
    const more = await send('practice.earlier', { id: practiceId, cursor: page.next });
    if (more) setBefore({ items: [...older, ...more.items], next: more.next });
  };
  return { page, earlier: () => void read() };
}
