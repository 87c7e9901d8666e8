/** The practices that lifted a block elsewhere, best known first; or plainly that nobody has yet. */
import type { Unblocking } from '../../../model/open-agreement.ts';
import { EvidenceLine } from '../../evidence-line.tsx';
import { MarkedText } from '../../marked-text.tsx';
import { PersonLine } from '../../person-line.tsx';
import { tAgreement } from '../../words/agreement.ts';

interface UnblockerListProps {
  readonly unblocking: Unblocking | undefined;
  onPractice(id: string): void;
}

export function UnblockerList({ unblocking, onPractice }: UnblockerListProps) {
  return (
    <section class="unblockers" aria-live="polite">
      {unblocking && <h3>{tAgreement('liftsThis', { reason: tAgreement(`block-${unblocking.reason}`) })}</h3>}
      {unblocking?.items.length === 0 && <p class="quiet">{tAgreement('nothingLifts')}</p>}
      {unblocking?.items.map(({ practice, by }) => (
        <article key={practice.id} class="card" aria-label={practice.title}>
          <PersonLine person={practice.author} at={practice.at} />
          <h4 class="card-title">
            <button type="button" class="open" onClick={() => onPractice(practice.id)}>
              <MarkedText text={practice.title} lang={practice.lang} />
            </button>
          </h4>
          <ul class="why">
            <li>{tAgreement(`by-${by}`)}</li>
          </ul>
          <EvidenceLine evidence={practice.evidence} />
        </article>
      ))}
    </section>
  );
}
