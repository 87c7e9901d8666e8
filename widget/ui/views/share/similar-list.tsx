/** Colleagues' practices that say nearly what is being written: read one, or add one's own to it as evidence. */
import type { PracticeView } from '#contract/practice';
import { EvidenceLine } from '../../evidence-line.tsx';
import { PersonLine } from '../../person-line.tsx';
import { tDoubles } from '../../words/doubles.ts';
import { keepTogether } from '../../typeset.ts';

interface SimilarListProps {
  readonly practices: readonly PracticeView[];
  readonly now?: number | undefined;
  onJoin(practice: PracticeView): void;
  onOpen(practiceId: string): void;
}

export function SimilarList({ practices, now, onJoin, onOpen }: SimilarListProps) {
  return (
    <section class="similar" aria-live="polite" aria-label={tDoubles('similar')}>
      {practices.length > 0 && (
        <>
          <h3>{tDoubles('similar')}</h3>
          <p class="quiet">{tDoubles('similarHint')}</p>
          <ul>
            {practices.map((practice) => (
              <li key={practice.id} class="card">
                <PersonLine person={practice.author} at={practice.at} now={now} />
                <h4 class="card-title" lang={practice.lang}>
                  <button type="button" class="open" onClick={() => onOpen(practice.id)}>
                    {keepTogether(practice.title)}
                  </button>
                </h4>
                <EvidenceLine evidence={practice.evidence} where />
                <button
                  type="button"
                  class="btn edged"
                  aria-label={tDoubles('addMineTo', { title: practice.title })}
                  onClick={() => onJoin(practice)}
                >
                  {tDoubles('addMine')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
