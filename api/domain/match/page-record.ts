/** A page known only by its labels and values becomes a record: what the generic adapter and the benches give to matching. */
import type { CrmRecord, RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { readLabel } from './label-keys.ts';

const DEAL_LABEL = /^(?:opportunit|affaire|deal|etape|stage|phase|statut opp)/;
const isDealLabel = (label: string) => DEAL_LABEL.test(fold(label));
const isAccountName = (label: string) => /^(?:nom|name|raison sociale|account)/.test(fold(label));

/** `pairs` in the page's order. A page with a deal on it is an opportunity; the account's name then is `account`. */
export function recordOfPairs(
  crm: string,
  id: string,
  pairs: readonly (readonly [label: string, value: string])[],
): CrmRecord {
  const isDeal = pairs.some(([label]) => isDealLabel(label));
  const fields = pairs.map(([label, value]): RecordField => {
    const told = isDeal && isAccountName(label) ? 'account' : readLabel(label);
    // "Budget: gelé jusqu'en mars" is no amount.
    const key = told === 'amount' && !/\d/.test(value) ? 'other' : told;
    return { key, label: label.slice(0, 120), value: value.slice(0, 4000) };
  });
  return { crm, kind: isDeal ? 'opportunity' : 'account', id, fields: fields.slice(0, 80) };
}
