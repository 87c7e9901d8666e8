/** A like and how many there are. It is a kindness, never a proof: nothing is ranked by it. */
import { Icon } from './icon.tsx';
import { formatNumber } from './intl.ts';
import { tPractice } from './words/practice.ts';

interface LikeButtonProps {
  readonly liked: boolean;
  readonly count: number;
  onLike(liked: boolean): void;
}

export function LikeButton({ liked, count, onLike }: LikeButtonProps) {
  return (
    <button
      type="button"
      class="btn like"
      aria-pressed={liked}
      aria-label={`${tPractice('like')}, ${tPractice('likes', { n: count })}`}
      onClick={() => onLike(!liked)}
    >
      <Icon name="heart" />
      {count > 0 ? formatNumber(count) : tPractice('like')}
    </button>
  );
}
