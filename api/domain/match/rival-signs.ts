/** What it changes that somebody else serves the customer: the contract that ends is theirs, and so are the breakdowns that he tells of. */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Concepts } from '../map/concepts.ts';
import type { Conclusion } from './conclusion.ts';
import { beginsDenied } from './is-denied.ts';

const NOTHING: Conclusion = [];
const RIVAL =
  /^(?:fournisseurs?|prestataires?|loueurs?|suppliers?|providers?|vendors?|titulaire|incumbent|sortant|agence actuelle|current (?!contract)|current$|actuel|en place|solution (?:actuelle|en place)|(?:system|logiciel|solution)$)/;
/** A switch of the CRM ("Fournisseur : oui") names nobody, and "nous" is us. */
const NOBODY =
  /^\W*(?:oui|yes|true|vrai|non|no|0|1|us|ours|nous|le notre|interne|in.?house|en interne|excel|papier|paper)\b/;
const OURS = /^(?:client depuis|customer since|client since)/;
const CUSTOMER = /^\W*(?:client(?! potentiel)|customer|active|actif)\b/;

const readLabel = remember((label) => {
  const spelt = fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return { isRivals: RIVAL.test(spelt), isOurs: OURS.test(spelt) };
});

function namesRival({ key, label, value }: RecordField): boolean {
  if (key !== 'competitor' && (key === 'description' || !readLabel(label).isRivals)) return false;
  return !beginsDenied(value) && !NOBODY.test(fold(value));
}

const isOurs = ({ key, label, value }: RecordField): boolean =>
  readLabel(label).isOurs || (key === 'status' && CUSTOMER.test(fold(value)));

/** What of theirs is heard, with what it then means. */
const MEANT: readonly (readonly [heard: readonly string[], meant: string, share: number])[] = [
  [['contract-ending', 'notice-period', 'end-of-lease'], 'competitor-contract-ending', 0.9],
  [
    [
      'complaint',
      'users-complain',
      'repeated-breakdown',
      'quality-trouble',
      'delivery-trouble',
      'billing-errors',
    ],
    'complaint-about-competitor',
    1,
  ],
  [['complaint', 'repeated-breakdown', 'quality-trouble', 'delivery-trouble'], 'competitor-failure', 0.8],
];
/** Below that it is hinted at only. */
const LEAST = 0.5;
const MOST = 1.3;

/** `heard`: what the page says so far. */
export function concludeFromRival(fields: readonly RecordField[], heard: Concepts): Conclusion {
  if (!fields.some(namesRival) || fields.some(isOurs)) return NOTHING;
  return [
    ['competitor-in-place', 1] as const,
    ...MEANT.flatMap(([ids, meant, share]) => {
      const strength = Math.max(...ids.map((id) => heard.get(id) ?? 0));
      return strength >= LEAST ? [[meant, share * Math.min(MOST, strength)] as const] : [];
    }),
  ];
}
