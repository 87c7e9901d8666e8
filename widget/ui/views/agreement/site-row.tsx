/** One site: its name and place, where it stands, and the three answers; "blocked" asks why, a lifted block asks how, once. */
import { useState } from 'preact/hooks';
import type { Site, SiteAnswer } from '#contract/agreement';
import { tAgreement } from '../../words/agreement.ts';
import { LiftField, type Lifting } from './lift-field.tsx';
import { SiteActs } from './site-acts.tsx';

interface SiteRowProps {
  readonly site: Site;
  readonly lifting: Lifting;
  onAnswer(answer: SiteAnswer): void;
  onTakeBack(answerId: string): void;
  /** For those who may. */
  readonly onRemove?: (() => void) | undefined;
}

export function SiteRow({ site, lifting, onAnswer, onTakeBack, onRemove }: SiteRowProps) {
  const { name, city, postcode, state, block, mine } = site;
  const [signedHere, setSignedHere] = useState(false);
  const place = [postcode, city].filter((part) => part !== undefined).join(' ');
  const answer = (given: SiteAnswer) => {
    setSignedHere(given.state === 'signed');
    onAnswer(given);
  };
  return (
    <li class="site-row">
      <div class="site-name">
        <b>{name}</b>
        {place && <span class="quiet">{place}</span>}
      </div>
      <span class={`site-state ${state}`}>
        {tAgreement(`state-${state}`)}
        {block && <span class="quiet"> · {tAgreement(`block-${block}`)}</span>}
      </span>
      <SiteActs name={name} state={state} onAnswer={answer} />
      <Ways site={site} onTakeBack={onTakeBack} onRemove={onRemove} />
      {mine?.lifted && mine.state === state && (
        <LiftField key={mine.answerId} site={site} fresh={signedHere} {...lifting} />
      )}
    </li>
  );
}

/** The ways back: what I said of it, and for its owner the site itself. */
function Ways({
  site: { name, state, mine },
  onTakeBack,
  onRemove,
}: Pick<SiteRowProps, 'site' | 'onTakeBack' | 'onRemove'>) {
  return (
    <div class="site-ways">
      {mine && mine.state === state && (
        <button type="button" class="btn" onClick={() => onTakeBack(mine.answerId)}>
          {tAgreement('undo')}
        </button>
      )}
      {onRemove && (
        <button type="button" class="btn" aria-label={tAgreement('removeSite', { name })} onClick={onRemove}>
          {tAgreement('remove')}
        </button>
      )}
    </div>
  );
}
