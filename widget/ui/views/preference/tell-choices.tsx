/** For each kind of news: counted on the bell, in the list only, or not at all. */
import type { Preferences } from '#contract/preference';
import { TELLING_GROUPS, TELLINGS, type Telling, type TellingGroup } from '#contract/words';
import { tPreference } from '../../words/preference.ts';

interface TellChoicesProps {
  readonly tell: Preferences['tell'];
  onTell(tell: Partial<Preferences['tell']>): void;
}

const isTelling = (value: string): value is Telling => TELLINGS.some((each) => each === value);

export function TellChoices({ tell, onTell }: TellChoicesProps) {
  const choose = (group: TellingGroup, value: string) => {
    if (isTelling(value)) onTell({ [group]: value });
  };
  return (
    <section class="choices" aria-labelledby="tell">
      <h3 id="tell">{tPreference('tell')}</h3>
      <p class="quiet">{tPreference('tellHint')}</p>
      {TELLING_GROUPS.map((group) => (
        <label key={group} class="choice-row">
          <span>{tPreference(group)}</span>
          <select
            class="input"
            value={tell[group]}
            onChange={(event) => choose(group, event.currentTarget.value)}
          >
            {TELLINGS.map((each) => (
              <option key={each} value={each}>
                {tPreference(each)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
