/** What headquarters asks the field for, at the head of the feed: one line each, and the way to answer it. */
import type { Wish } from '#contract/gap';
import { tHeadquarters } from '../../words/headquarters.ts';
import { sayContext } from './missing-lists.tsx';
import { tShell } from '../../words/shell.ts';

interface WishListProps {
  readonly wishes: readonly Wish[];
  /** Headquarters may stop asking. */
  readonly steers: boolean;
  onShare(): void;
  onClose(id: string): void;
}

export function WishList({ wishes, steers, onShare, onClose }: WishListProps) {
  if (wishes.length === 0) return null;
  return (
    <section class="pins wishes" aria-label={tHeadquarters('wish')}>
      <h3>{tHeadquarters('wish')}</h3>
      <ul class="lines">
        {wishes.map(({ id, facets, by }) => (
          <li key={id} class="line">
            <p>{tHeadquarters('wishText', { context: sayContext(facets) })}</p>
            <p class="quiet">{by.name}</p>
            <span class="acts">
              <button type="button" class="btn go" onClick={onShare}>
                {tShell('share')}
              </button>
              {steers && (
                <button type="button" class="btn" onClick={() => onClose(id)}>
                  {tHeadquarters('closeWish')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
