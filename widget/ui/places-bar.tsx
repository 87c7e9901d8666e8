/** The navigation between places: words in one line, which scrolls where there is no room. Links, so that they open in a tab. */
import { useEffect, useRef } from 'preact/hooks';
import type { PlaceId } from '../model/places.ts';
import { tShell } from './words/shell.ts';

interface PlacesBarProps {
  readonly places: readonly PlaceId[];
  readonly current: PlaceId | undefined;
  /** The link of a place; without one (in a foreign page) it is a button. */
  hrefOf(place: PlaceId): string | undefined;
  onGo(place: PlaceId): void;
}

export function PlacesBar({ places, current, hrefOf, onGo }: PlacesBarProps) {
  const bar = useRef<HTMLElement>(null);
  // Where the line scrolls, what is current is in view.
  useEffect(() => {
    const line = bar.current;
    const here = line?.querySelector<HTMLElement>('[aria-current]');
    if (line && here) line.scrollTo({ left: here.offsetLeft - (line.clientWidth - here.offsetWidth) / 2 });
  }, [current]);
  return (
    <nav ref={bar} class="places" aria-label={tShell('places')}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <PlaceLink
              place={place}
              isCurrent={place === current}
              href={hrefOf(place)}
              onGo={() => onGo(place)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PlaceLinkProps {
  readonly place: PlaceId;
  readonly isCurrent: boolean;
  readonly href: string | undefined;
  onGo(): void;
}

function PlaceLink({ place, isCurrent, href, onGo }: PlaceLinkProps) {
  const current = isCurrent ? 'page' : undefined;
  if (href === undefined) {
    return (
      <button type="button" class="place" aria-current={current} onClick={onGo}>
        {tShell(place)}
      </button>
    );
  }
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onGo();
  };
  return (
    <a class="place" href={href} aria-current={current} onClick={go}>
      {tShell(place)}
    </a>
  );
}
