/** A practice in the feed: who, what, its first picture, its proof, and what one can do with it. */
import type { PracticeView } from '#contract/practice';
import { cutToMatch } from '../model/cut-to-match.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { Icon } from './icon.tsx';
import { formatNumber } from './intl.ts';
import { LikeButton } from './like-button.tsx';
import { MarkedText } from './marked-text.tsx';
import { PersonLine } from './person-line.tsx';
import { Picture, type LoadPicture } from './picture.tsx';
import { TakeUpButton } from './take-up-button.tsx';
import { tPractice } from './words/practice.ts';

/** Letters that five lines show on the narrowest screen. */
const SEEN = 140;

export interface PracticeMarks {
  readonly title: readonly (readonly [number, number])[];
  readonly body: readonly (readonly [number, number])[];
}

interface PracticeCardProps {
  readonly practice: PracticeView;
  /** The reader, whose own practices cannot be taken up and whose unit is no news. */
  readonly me: { readonly id: string; readonly unit: string };
  readonly marks?: PracticeMarks | undefined;
  readonly now?: number | undefined;
  /** It is the one open beside the feed. */
  readonly current?: boolean;
  readonly loadPicture: LoadPicture;
  onOpen(): void;
  onComment(): void;
  onLike(liked: boolean): void;
  onTakeUp(taken: boolean): void;
  onOpenPerson?: ((id: string) => void) | undefined;
}

export function PracticeCard({ practice, me, marks, now, current = false, ...on }: PracticeCardProps) {
  const { author, pictures } = practice;
  const heading = `practice-${practice.id}`;
  const picture = pictures[0];
  return (
    <article class={`card post ${current ? 'current' : ''}`} aria-labelledby={heading}>
      <PersonLine
        person={author}
        at={practice.at}
        now={now}
        crossUnit={author.unit !== me.unit}
        onOpenPerson={on.onOpenPerson}
      />
      <h3 id={heading} class="card-title">
        <button
          type="button"
          class="open"
          aria-current={current}
          data-practice={practice.id}
          onClick={on.onOpen}
        >
          <MarkedText text={practice.title} lang={practice.lang} marks={marks?.title} />
        </button>
      </h3>
      {practice.body && (
        <p class="how cut tall">
          <MarkedText {...cutToMatch(practice.body, marks?.body, SEEN)} lang={practice.lang} />
        </p>
      )}
      {picture && <Picture picture={picture} author={author.name} loadPicture={on.loadPicture} />}
      <EvidenceLine evidence={practice.evidence} where />
      <Acts practice={practice} me={me} {...on} />
    </article>
  );
}

type ActsProps = Pick<PracticeCardProps, 'practice' | 'me' | 'onComment' | 'onLike' | 'onTakeUp'>;

function Acts({ practice, me, ...on }: ActsProps) {
  return (
    <div class="react">
      <LikeButton liked={practice.mine.liked} count={practice.likes} onLike={on.onLike} />
      <button type="button" class="btn" onClick={on.onComment}>
        <Icon name="comment" />
        <CommentCount count={practice.comments} />
      </button>
      {practice.author.id !== me.id && (
        <TakeUpButton verdict={practice.mine.verdict} onTakeUp={on.onTakeUp} />
      )}
    </div>
  );
}

function CommentCount({ count }: { readonly count: number }) {
  if (count === 0) return <>{tPractice('comment')}</>;
  return (
    <>
      <span class="short" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span class="long">{tPractice('commentCount', { n: count })}</span>
    </>
  );
}
