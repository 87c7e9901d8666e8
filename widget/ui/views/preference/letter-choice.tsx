/** The weekly letter: whether, in which language, and as it would be sent now. */
import type { Preferences } from '#contract/preference';
import { LANGS } from '#contract/words';
import { keepTogether } from '../../typeset.ts';
import { tPreference } from '../../words/preference.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { PreferencesGiven } from './preferences-given.ts';

const NAMES = { fr: 'Français', en: 'English' } as const;

export function LetterChoice({ model, choices }: PreferencesGiven & { readonly choices: Preferences }) {
  const choose = (value: string) => {
    const lang = LANGS.find((each) => each === value);
    if (lang) void model.change({ lang });
  };
  return (
    <section class="choices" aria-labelledby="letter">
      <h3 id="letter">{tPreference('letter')}</h3>
      <label class="choice-row">
        <span>
          {tPreference('letterOn')}
          <span class="quiet">{tPreference('letterHint')}</span>
        </span>
        <input
          type="checkbox"
          checked={choices.letter}
          onChange={(event) => void model.change({ letter: event.currentTarget.checked })}
        />
      </label>
      <label class="choice-row">
        <span>{tPreference('lang')}</span>
        <select
          class="input"
          value={choices.lang ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {choices.lang === undefined && <option value="">{tPreference('langCompany')}</option>}
          {LANGS.map((each) => (
            <option key={each} value={each} lang={each}>
              {NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <Preview model={model} />
    </section>
  );
}

function Preview({ model }: PreferencesGiven) {
  const { letter } = model;
  const shown = letter.value.value;
  if (letter.failure.value)
    return (
      <FailureNotice
        text={tPreference('previewFailed')}
        failure={letter.failure.value}
        slim
        onRetry={() => void letter.load()}
      />
    );
  if (!shown)
    return (
      <button type="button" class="btn edged" onClick={() => void letter.load()}>
        {tPreference('preview')}
      </button>
    );
  if (!shown.worth) return <output class="quiet">{tPreference('nothing')}</output>;
  return (
    <article class="letter card" aria-labelledby="letter-subject">
      <h4 id="letter-subject" class="card-title">
        {shown.subject}
      </h4>
      {shown.parts.map(({ heading, proof, lines }) => (
        <section key={heading}>
          <h5>{heading}</h5>
          <ul>
            {lines.map(({ title, said, url }) => (
              <li key={url}>
                <a href={url}>{keepTogether(title)}</a>
                <span class={proof ? 'proof' : 'quiet'}>{said}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
