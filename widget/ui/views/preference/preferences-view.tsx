/** Preferences: what is counted, what is only listed, the weekly letter as it would be, and what is followed. */
import { Skeleton } from '../../skeleton.tsx';
import { tPreference } from '../../words/preference.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { FollowList } from './follow-list.tsx';
import { LetterChoice } from './letter-choice.tsx';
import type { PreferencesGiven } from './preferences-given.ts';
import { TellChoices } from './tell-choices.tsx';

export function PreferencesView({ model }: PreferencesGiven) {
  const choices = model.choices.value.value;
  const failure = model.choices.failure.value;
  const refused = model.refused.value;
  return (
    <section class="column" aria-labelledby="preferences">
      <h2 id="preferences">{tPreference('title')}</h2>
      {refused && (
        <p class="wrong" role="alert">
          {tPreference('notKept')} {refused.title}
        </p>
      )}
      {!choices && failure && (
        <FailureNotice text={tPreference('failed')} failure={failure} onRetry={() => void model.load()} />
      )}
      {!choices && !failure && <Skeleton />}
      {choices && <TellChoices tell={choices.tell} onTell={(tell) => void model.change({ tell })} />}
      {choices && <LetterChoice model={model} choices={choices} />}
      {choices && <FollowList model={model} />}
    </section>
  );
}
