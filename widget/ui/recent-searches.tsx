/** What was searched for before on this device, a click away while the field is empty; it is kept nowhere else. */
import { tSearch } from './words/search.ts';

/** More would be a list to read instead of a word to click. */
const SHOWN_MAX = 3;

interface RecentSearchesProps {
  readonly recent: readonly string[];
  onSearch(text: string): void;
  /** Forgets them. */
  onClear(): void;
}

export function RecentSearches({ recent, onSearch, onClear }: RecentSearchesProps) {
  if (recent.length === 0) return null;
  return (
    <fieldset class="recent">
      <legend class="unseen">{tSearch('recent')}</legend>
      {recent.slice(0, SHOWN_MAX).map((text) => (
        <button key={text} type="button" class="btn link" onClick={() => onSearch(text)}>
          {text}
        </button>
      ))}
      <button type="button" class="btn recent-clear" onClick={onClear}>
        {tSearch('forgetRecent')}
      </button>
    </fieldset>
  );
}
