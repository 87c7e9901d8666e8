/** The search field: tells every change, Escape empties it. When to search is the model's affair. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { t } from './t.ts';

interface SearchBoxProps {
  readonly value: string;
  readonly placeholder?: string;
  /** For whoever gives the focus back to the field. */
  readonly fieldRef?: RefObject<HTMLInputElement | null>;
  onSearch(text: string): void;
}

export function SearchBox({ value, placeholder = t('search'), fieldRef, onSearch }: SearchBoxProps) {
  const ownRef = useRef<HTMLInputElement>(null);
  const field = fieldRef ?? ownRef;
  const clear = () => {
    onSearch('');
    field.current?.focus();
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="input"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-label={t('searchPractices')}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && value !== '' && (event.preventDefault(), clear())}
      />
      {value !== '' && (
        <button type="button" class="btn icon" aria-label={t('clearSearch')} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
