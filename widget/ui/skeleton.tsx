/** The shape of what is coming, drawn only after 200 ms (in the stylesheet): a quick answer shows none. */
import { t } from './t.ts';

export function Skeleton({ cards = 2 }: { readonly cards?: number }) {
  return (
    <output class="skeletons">
      <span class="unseen">{t('loading')}</span>
      {Array.from({ length: cards }, (_, place) => (
        <div key={place} class="card skeleton" aria-hidden="true">
          <span class="sk-who">
            <i class="sk-face" />
            <i class="w-30" />
          </span>
          <i class="sk-title w-60" />
          <i />
          <i class="w-85" />
        </div>
      ))}
    </output>
  );
}
