/** What the reader follows, each with one click to end it. */
import type { Follow } from '#contract/follow';
import { capital } from '../../capital.ts';
import { nameOf } from '../../names.ts';
import { tPreference } from '../../words/preference.ts';
import type { PreferencesGiven } from './preferences-given.ts';

/** In words: a person's name, the map's name of a sector or lever, else the company's own word. */
export function sayFollowed({ kind, what, person }: Pick<Follow, 'kind' | 'what' | 'person'>): string {
  if (kind === 'person') return person?.name || what;
  return kind === 'sector' || kind === 'lever' ? nameOf(what) : what;
}

export function FollowList({ model }: PreferencesGiven) {
  const follows = model.follows.value.value;
  return (
    <section class="choices" aria-labelledby="follows">
      <h3 id="follows">{tPreference('follows')}</h3>
      {follows?.length === 0 && <p class="quiet">{tPreference('followsNone')}</p>}
      <ul class="follows">
        {follows?.map((follow) => (
          <li key={`${follow.kind}:${follow.what}`} class="choice-row">
            <span>
              {capital(sayFollowed(follow))} <span class="quiet">{tPreference(follow.kind)}</span>
            </span>
            <button
              type="button"
              class="btn edged"
              aria-label={tPreference('unfollowWhat', { what: sayFollowed(follow) })}
              onClick={() => void model.unfollow(follow)}
            >
              {tPreference('unfollow')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
