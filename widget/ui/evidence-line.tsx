/** Proof by others: a dot each (worked, failed, still open), then the same in words. Never likes. */
import type { Evidence } from '#contract/evidence';
import { formatList } from './intl.ts';
import { tPractice } from './words/practice.ts';

/** More dots than this are no longer counted at a glance: a bar shows the shares instead. */
const DOTS_MAX = 8;

interface EvidenceLineProps {
  readonly evidence: Evidence;
  /** Names the units and regions where it was taken up. */
  readonly where?: boolean;
}

export function EvidenceLine({ evidence, where }: EvidenceLineProps) {
  const { tried, worked, failed } = evidence;
  if (tried === 0) return <p class="proof none">{tPractice('notTakenUp')}</p>;
  const open = Math.max(0, tried - worked - failed);
  return (
    <p class={worked === 0 ? 'proof unproved' : 'proof'}>
      {tried > DOTS_MAX ? (
        <Bar worked={worked} failed={failed} open={open} />
      ) : (
        <Dots worked={worked} failed={failed} open={open} />
      )}
      <span>
        {sayEvidence(worked, failed, open)}
        {where && evidence.units.length > 0 && (
          <span class="proof-where">
            {/* No line begins with a dot. */}
            {[evidence.units, evidence.regions].map(
              (places) => places.length > 0 && `\u00A0· ${formatList(places)}`,
            )}
          </span>
        )}
      </span>
    </p>
  );
}

interface Counts {
  readonly worked: number;
  readonly failed: number;
  readonly open: number;
}

function Dots({ worked, failed, open }: Counts) {
  const kinds = [...fill('worked', worked), ...fill('failed', failed), ...fill('open', open)];
  return (
    <span class="dots" aria-hidden="true">
      {kinds.map((kind) => (
        <i key={kind} class={kind.replace(/\d+$/, '')} />
      ))}
    </span>
  );
}

function Bar({ worked, failed, open }: Counts) {
  const shares = Object.entries({ worked, failed, open }).filter(([, count]) => count > 0);
  return (
    <span class="bar" aria-hidden="true">
      {shares.map(([kind, count]) => (
        <i key={kind} class={kind} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}

const fill = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => kind + place);

function sayEvidence(worked: number, failed: number, open: number): string {
  const parts = [
    worked > 0 && tPractice('workedTimes', { n: worked }),
    failed > 0 && tPractice('failedTimes', { n: failed }),
    open > 0 && tPractice('openTimes', { n: open }),
  ].filter((part) => part !== false);
  const times = tPractice('takenUpTimes', { n: worked + failed + open });
  return tPractice('evidence', { times, parts: parts.join(', ') });
}
