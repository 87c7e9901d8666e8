/** An agreement in a list: who signed it, its name, its days, how far it is. */
import type { Agreement } from '#contract/agreement';
import { formatDay } from '../../intl.ts';
import { MarkedText } from '../../marked-text.tsx';
import { PersonLine } from '../../person-line.tsx';
import { tAgreement } from '../../words/agreement.ts';
import { SiteBar } from './site-bar.tsx';

interface AgreementCardProps {
  readonly agreement: Agreement;
  readonly marks?: readonly (readonly [number, number])[];
  /** ISO day; absent where only running ones are shown. */
  readonly today?: string | undefined;
  readonly now?: number | undefined;
  onOpen(): void;
}

/** The day that counts: of its end once it is over, else of what is aimed at. */
function sayDay({ endsOn, deadline }: Agreement, today = ''): string | undefined {
  if (endsOn !== undefined && endsOn < today) return tAgreement('closedOn', { day: formatDay(endsOn) });
  return deadline && tAgreement('until', { day: formatDay(deadline) });
}

export function AgreementCard({ agreement, marks, today, now, onOpen }: AgreementCardProps) {
  const { id, name, owner, at } = agreement;
  const said = sayDay(agreement, today);
  return (
    <article class="card post" aria-labelledby={`agreement-${id}`}>
      <PersonLine person={owner} at={at} now={now} />
      <h3 id={`agreement-${id}`} class="card-title">
        <button type="button" class="open" onClick={onOpen}>
          <MarkedText text={name} marks={marks} />
        </button>
      </h3>
      {said && <p class="quiet">{said}</p>}
      <SiteBar sites={agreement.sites} />
    </article>
  );
}
