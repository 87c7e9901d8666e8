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
  readonly now?: number | undefined;
  onOpen(): void;
}

export function AgreementCard({ agreement, marks, now, onOpen }: AgreementCardProps) {
  const { id, name, owner, at, deadline } = agreement;
  return (
    <article class="card post" aria-labelledby={`agreement-${id}`}>
      <PersonLine person={owner} at={at} now={now} />
      <h3 id={`agreement-${id}`} class="card-title">
        <button type="button" class="open" onClick={onOpen}>
          <MarkedText text={name} marks={marks} />
        </button>
      </h3>
      {deadline && <p class="quiet">{tAgreement('until', { day: formatDay(deadline) })}</p>}
      <SiteBar sites={agreement.sites} />
    </article>
  );
}
