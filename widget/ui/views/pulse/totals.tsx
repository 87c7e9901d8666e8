/** The headline figures of a period, each beside the one before it. A dash is fewer than five people, never zero. */
import type { Pulse, PulseTotals } from '#contract/pulse';
import { formatHours, formatNumber, formatShare } from '../../intl.ts';
import { tPulse } from '../../words/pulse.ts';

type Key = keyof PulseTotals;
const COUNTS = [
  ['shares', 'shares'],
  ['reuses', 'reuses'],
  ['worked', 'worked'],
  ['failed', 'failedTimes'],
  ['recognitions', 'recognitions'],
] as const;

function sayTotal(totals: PulseTotals, key: Key): string | undefined {
  const value = totals[key];
  if (value === null) return undefined;
  if (key === 'active' || key === 'answeredInTime') return formatShare(value);
  return key === 'firstReactionHours' ? formatHours(value) : formatNumber(value);
}

export function Totals({ pulse: { now, before } }: { readonly pulse: Pulse }) {
  const shown: [Key, string][] = [
    ['active', tPulse('active')],
    ...COUNTS.map(([key, word]): [Key, string] => [key, tPulse(word)]),
    ['firstReactionHours', tPulse('firstReaction')],
  ];
  return (
    <dl class="totals">
      {shown.map(([key, label]) => (
        <div key={key} class="total">
          <dt>{label}</dt>
          <dd>
            {sayTotal(now, key) ?? <span title={tPulse('fewLong')}>–</span>}
            <span class="quiet"> {tPulse('before', { value: sayTotal(before, key) ?? '–' })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
