/** A shared practice with the colleagues who took it up: names and units, never the customer's. */
import type { ShownRelay } from '#contract/relay';
import { EvidenceLine } from '../../evidence-line.tsx';
import { formatAgo } from '../../intl.ts';
import { MarkedText } from '../../marked-text.tsx';
import { sayName } from '../../say-name.ts';
import { tRelay } from '../../words/relay.ts';
import { keepTogether } from '../../typeset.ts';

const SAID = {
  tried: 'saidTried',
  worked: 'saidWorked',
  failed: 'saidFailed',
  declined: 'saidFailed',
} as const;
const DOT = { tried: 'open', worked: 'worked', failed: 'failed', declined: 'failed' } as const;

interface PassedPracticeProps {
  readonly passed: ShownRelay['shared'][number];
  readonly now?: number | undefined;
  onOpen(id: string): void;
}

export function PassedPractice({ passed: { practice, takenUp }, now, onOpen }: PassedPracticeProps) {
  return (
    <article class="card relay-passed" aria-labelledby={`passed-${practice.id}`}>
      <h4 id={`passed-${practice.id}`}>
        <button type="button" class="open" onClick={() => onOpen(practice.id)}>
          <MarkedText text={practice.title} lang={practice.lang} />
        </button>
      </h4>
      <p class="quiet">{formatAgo(practice.at, now)}</p>
      <EvidenceLine evidence={practice.evidence} where />
      {takenUp.length > 0 && (
        <ul class="relay-lines">
          {takenUp.map(({ by, verdict, at }) => (
            <li key={`${by.id} ${at}`}>
              <span class="dots" aria-hidden="true">
                <i class={DOT[verdict]} />
              </span>{' '}
              <span>
                {sayName(by)} {tRelay(SAID[verdict])}
              </span>
              <span class="quiet dotted">
                <span>{by.unit}</span>
                <span>{keepTogether(by.region)}</span>
                <span>{formatAgo(at, now)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
