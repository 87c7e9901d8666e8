/** What it changes that somebody else serves the customer: the contract that ends is theirs, and so are the breakdowns that he tells of. */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Concepts } from '../map/concepts.ts';
import type { Conclusion } from './conclusion.ts';
import { beginsDenied } from './is-denied.ts';
import { readDaysAhead } from './read-dates.ts';

const NOTHING: Conclusion = [];
const RIVAL =
  /^(?:fournisseurs?|prestataires?|loueurs?|suppliers?|providers?|vendors?|titulaire|incumbent|sortant|agence actuelle|current (?!contract)|current$|actuel|en place|solution (?:actuelle|en place)|(?:system|logiciel|solution)$)/;
/** A switch of the CRM ("Fournisseur : oui") names nobody, and "nous" is us. */
const NOBODY = /^\W*(?:oui|yes|true|vrai|non|no|0|1|us|ours|nous|le notre)\b/;
const THEMSELVES =
  /^\W*(?:(?:en )?interne|in.?house|(?:en )?regie|excel|tableur|spreadsheet|papier|paper|home.?made|fait maison)\b/;
const LOST = /\b(?:perdue?|lost|left|parti)\b/;
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
  const spelt = fold(value);
  return !beginsDenied(value) && !NOBODY.test(spelt) && !THEMSELVES.test(spelt);
}

const servesItself = ({ key, label, value }: RecordField): boolean =>
  (key === 'competitor' || (key !== 'description' && readLabel(label).isRivals)) &&
  THEMSELVES.test(fold(value));

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

const LOYAL_YEARS = 6;
const SINCE = /\b(?:since|depuis)\s+((?:19|20)\d\d)\b/;
const YEARS = /\b(\d{1,2})\s?(?:ans|years?|yrs)\b/;
const A_YEAR_DAYS = 400;

/** "Toutbeton (11 years)", "Bioscan (lecteur offert)", "Capillor jusqu'au 30/09". */
function readTerms(value: string, now: number): Conclusion {
  const spelt = fold(value);
  const since = SINCE.exec(spelt)?.[1];
  const years = since ? new Date(now).getUTCFullYear() - Number(since) : Number(YEARS.exec(spelt)?.[1] ?? 0);
  const ahead = since ? undefined : readDaysAhead(value, now);
  return [
    ...(years >= LOYAL_YEARS ? ([['loyal-to-incumbent', 0.9]] as const) : []),
    ...(/\b(?:offerte?s?|pretee?s?|on loan|gratuite?s?|free of charge)\b/.test(spelt)
      ? ([['competitor-free-loan', 0.9]] as const)
      : []),
    ...(/\b(?:discontinued|rachetee?|bought (?:up|by)|liquidation|arretee?|ceased)\b/.test(spelt)
      ? ([['competitor-bought-up', 0.9]] as const)
      : []),
    ...(ahead !== undefined && ahead > 0 && ahead < A_YEAR_DAYS
      ? ([['competitor-contract-ending', 1]] as const)
      : []),
  ];
}

const isLost = ({ key, value }: RecordField): boolean =>
  (key === 'status' || key === 'stage') && LOST.test(fold(value));

/** `heard`: what the page says so far. */
export function concludeFromRival(fields: readonly RecordField[], heard: Concepts, now: number): Conclusion {
  if (fields.some(servesItself)) return [['in-house-solution', 1]];
  const rivals = fields.filter(namesRival);
  if (rivals.length === 0 || fields.some(isOurs)) return NOTHING;
  return [
    ['competitor-in-place', 1] as const,
    ...(fields.some(isLost) ? ([['lost-to-competitor', 1]] as const) : []),
    ...rivals.flatMap(({ value }) => readTerms(value, now)),
    ...MEANT.flatMap(([ids, meant, share]) => {
      const strength = Math.max(...ids.map((id) => heard.get(id) ?? 0));
      return strength >= LEAST ? [[meant, share * Math.min(MOST, strength)] as const] : [];
    }),
  ];
}
