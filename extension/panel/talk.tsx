/** The talk under a practice in the panel: what colleagues said, earlier ones on demand, one's own taken back, and a word of one's own. */
import { useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import { CommentList } from '#widget/ui/comment-list.tsx';
import type { PendingWord } from '#widget/ui/pending-word.tsx';
import { t } from '#widget/ui/t.ts';
import { tComments } from '#widget/ui/words/comments.ts';
import { tLife } from '#widget/ui/words/life.ts';
import type { TalkPage } from '../answers.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { CommentBox } from './comment-box.tsx';

const NONE: readonly PendingWord[] = [];

interface TalkProps {
  readonly practice: PracticeView;
  /** The last page; undefined: no network, or not yet. */
  readonly talk: TalkPage | undefined;
  /** One's own, that have not left yet. */
  readonly pending?: readonly PendingWord[] | undefined;
  readonly isAsking?: boolean | undefined;
  readonly me: { readonly id: string; readonly name: string };
  /** Something was taken back: what is known is old. */
  onChanged(): void;
}

export function Talk({ practice, talk, pending = NONE, isAsking, me, onChanged }: TalkProps) {
  const { id, comments: count } = practice;
  const { page, earlier, drop } = useEarlier(id, talk);
  const [failed, setFailed] = useState(false);
  const readEarlier = async () => setFailed(!(await earlier()));
  const remove = async (commentId: string) => {
    const answer = await send('practice.uncomment', { id: commentId });
    setFailed(answer?.removed !== true);
    if (!answer?.removed) return;
    drop(commentId);
    onChanged();
  };
  return (
    <section class="talk">
      <h3>{tComments('title')}</h3>
      {page?.next && (
        <button type="button" class="btn link" onClick={() => void readEarlier()}>
          {tLife('earlier')}
        </button>
      )}
      {(page || pending.length > 0) && (
        <CommentList
          comments={(page?.items ?? []).toSorted((a, b) => a.at.localeCompare(b.at))}
          pending={pending}
          me={me}
          onRemove={(commentId) => void remove(commentId)}
        />
      )}
      {!page && !isAsking && count > 0 && <p class="quiet">{tCompanion('talkOffline', { n: count })}</p>}
      <p class="wrong" role="alert">
        {failed && t('failed')}
      </p>
      <CommentBox practiceId={id} />
    </section>
  );
}

/**
 * The last page, which is read anew, with what was known further back: new ones push out of the page what was in it, and of
 * what is as young as the page and no longer in it, somebody has taken the word back.
 */
function joinPages(talk: TalkPage, before: TalkPage | undefined): TalkPage {
  const last = talk.items.at(-1);
  if (!before || !last || talk.next === null) return talk;
  const older = before.items.filter(({ at }) => at < last.at);
  return { items: [...talk.items, ...older], next: before.next };
}

function useEarlier(practiceId: string, talk: TalkPage | undefined) {
  const [before, setBefore] = useState<TalkPage | undefined>(undefined);
  const page = talk && joinPages(talk, before);
  return {
    page,
    /** False: no answer came. */
    async earlier() {
      if (!page || page.next === null) return true;
      const more = await send('practice.earlier', { id: practiceId, cursor: page.next });
      if (more) setBefore({ items: [...page.items, ...more.items], next: more.next });
      return more !== undefined;
    },
    drop: (commentId: string) =>
      setBefore((known) => known && { ...known, items: known.items.filter(({ id }) => id !== commentId) }),
  };
}
