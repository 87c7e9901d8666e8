/** Why it is suggested here: the score's own terms, strongest first. It adds no reason of its own. */
import type { Reason } from '#contract/suggestion';
import { lang } from './t.ts';
import { keepTogether } from './typeset.ts';
import { tPractice } from './words/practice.ts';
import { tReason } from './words/reasons.ts';

/** Terms whose label says it all: "competitor in place" needs no "similar situation:" before it. */
const SPEAKS_FOR_ITSELF = new Set<Reason['code']>(['situation', 'lever', 'person', 'place']);

export function ReasonChips({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="why" aria-label={tPractice('whyHere')}>
      {reasons.map((reason) => (
        <li key={reason.term}>{keepTogether(sayReason(reason))}</li>
      ))}
    </ul>
  );
}

export function sayReason({ code, label }: Reason): string {
  const what = tReason(code);
  const named = label?.[lang.value];
  if (!named) return what;
  return SPEAKS_FOR_ITSELF.has(code) ? named : tReason('labelled', { what, label: named });
}
