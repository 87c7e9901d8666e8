/** One site: its name and place, where it stands, and the three answers; "blocked" asks why, once. */
import type { Site, SiteAnswer } from '#contract/agreement';
import { tAgreement } from '../../words/agreement.ts';
import { SiteActs } from './site-acts.tsx';

interface SiteRowProps {
  readonly site: Site;
  onAnswer(answer: SiteAnswer): void;
  onTakeBack(answerId: string): void;
}

export function SiteRow({ site, onAnswer, onTakeBack }: SiteRowProps) {
  const { name, city, postcode, state, block, mine } = site;
  const place = [postcode, city].filter((part) => part !== undefined).join(' ');
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
      <SiteActs name={name} state={state} onAnswer={onAnswer} />
      {mine && mine.state === state && (
        <button type="button" class="btn link undo-answer" onClick={() => onTakeBack(mine.answerId)}>
          {tAgreement('undo')}
        </button>
      )}
    </li>
  );
}
