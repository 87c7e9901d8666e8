/**
 * What figures and dates of a page mean in the map's terms: a turnover that falls, an order long ago, a contract near its end.
 * Only a label and its value together conclude; a figure alone says nothing.
 */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Conclusion } from './conclusion.ts';
import { beginsDenied, isDenied } from './is-denied.ts';
import { readDate, readDaysAhead, readLengthDays } from './read-dates.ts';
import { concludeFromFigures } from './change-rules.ts';
import { concludeFromRating } from './satisfaction.ts';
import { readNumber } from './read-number.ts';
import { concludeFromRelation } from './relation-rules.ts';
import { concludeFromSale } from './sale-rules.ts';
import { concludeFromTraces } from './trace-rules.ts';
import { concludeFromChange, GROWS, SHRINKS } from './trend.ts';

interface Rule {
  readonly label: RegExp;
  /** Of which there may be none: then the label says nothing. Unlike orders, of which none is news. */
  readonly counts?: true;
  readonly conclude: (value: string, now: number, label: string) => Conclusion;
}

const NOTHING: Conclusion = [];
const MONTH = 30.4;
/** A date or an address has figures too, and counts nothing. */
const atLeast = (value: string, least: number, conclusion: Conclusion) =>
  (readNumber(value) ?? 0) >= least && readDate(value) === undefined && !/https?:|www\.|@/.test(value)
    ? conclusion
    : NOTHING;
/** As accountants write it, too: "(12 %)". */
const NEGATIVE = /(?:^|[\s(:])[-−–]\s?\d|^\s*\(\s?\d[\d.,\s]*%?\s?\)|\b(?:baisse|recul|chute|down|decline)/;

/** "15 mois" is as long ago as "il y a 15 mois", where a label asks for the last time. */
function daysAgo(value: string, now: number): number | undefined {
  const ahead = readDaysAhead(value, now);
  return readLengthDays(value) ?? (ahead === undefined ? undefined : -ahead);
}

/** Three months without an order is a sign in any trade that sells again and again. */
const ordered = (value: string, now: number): Conclusion => {
  const ago = daysAgo(value, now);
  if (ago === undefined || ago < 2.5 * MONTH) return NOTHING;
  return ago > 12 * MONTH
    ? [
        ['dormant-account', 1.3],
        ['win-back', 0.6],
        ['silent-customer', 0.6],
      ]
    : [
        ['silent-customer', 1.3],
        ['at-risk-account', 0.7],
      ];
};

const trend = (value: string): Conclusion => {
  if (NEGATIVE.test(fold(value))) return SHRINKS;
  return /\+\s?\d/.test(value) ? GROWS : NOTHING;
};

/** "41 / 128" under "N / N-1": this year's figure, then last year's. */
const compare = (value: string): Conclusion => {
  const [now, before, ...rest] = value.split(/\/|\bvs\b|\bcontre\b/).map(readNumber);
  return now === undefined || !before || rest.length > 0 ? NOTHING : concludeFromChange(now / before);
};

/** Deals of this kind are prepared a year ahead. */
const isNear = (ahead: number) => ahead <= 13 * MONTH && ahead >= -6 * MONTH;
const ending = (value: string, now: number): Conclusion => {
  const ahead = readDaysAhead(value, now);
  if (ahead === undefined) return [['contract-ending', 0.5]];
  if (!isNear(ahead)) return NOTHING;
  return [
    ['contract-ending', 1.2],
    ['early-renewal', 0.4],
  ];
};

/** Of a contract, not of a payment. */
const ENDING =
  /^(?!.*(?:paiement|payment|reglement|facture|invoice)).*(?:echeance|fin (?:de |du |des )?(?:contrats?|bail|engagement|marche|location)|^fin$|^end$|lease (?:end|break)|break (?:date|clause)|contract (?:end|expir)|expir|renewal|renouvellement|end date|date de fin|terme)/;

const RULES: readonly Rule[] = [
  {
    label:
      /dernier(?:e|es|s)? (?:commande|achat|facture|livraison)|last (?:order|purchase|invoice|delivery)|recence/,
    conclude: ordered,
  },
  {
    label: /dernier(?:e|s)? (?:contact|visite|rdv|activite|passage)|last (?:contact|visit|activity|call)/,
    conclude: (value, now) => ((daysAgo(value, now) ?? 0) > 6 * MONTH ? [['neglected-account', 1]] : NOTHING),
  },
  {
    label:
      /\b(?:ca|chiffre d affaires|evolution|tendance|variation|revenue|turnover|sales|trend|growth|volumes?|conso\w*|n-1|yoy|vs)\b/,
    conclude: trend,
  },
  { label: /\bn (?:vs )?n-1\b/, conclude: compare },
  {
    label: ENDING,
    conclude: ending,
  },
  {
    label:
      /date limite|remise des (?:offres|plis)|deadline|due date|submission|tender|appel d offres|consultation|ponderation|criteres|weighting/,
    conclude: () => [
      ['tender', 1],
      ['tender-preparation', 0.5],
    ],
  },
  {
    counts: true,
    label:
      /tickets?|sav|incidents?|pannes?|reclamations?|complaints?|interventions?|breakdowns?|service calls?/,
    conclude: (value) =>
      atLeast(value, 2, [
        ['repeated-breakdown', 1],
        ['complaint', 0.8],
      ]),
  },
  {
    label:
      /(?:nb|nombre|number|no)?.*\b(?:sites?|magasins?|etablissements?|agences?|points? de vente|boutiques?|restaurants?|hotels?|residences?|salons?|clubs?|usines?|implantations?|filiales?|entrepots?|stores?|branches|outlets|locations|properties|plants|shops|depots?|warehouses)\b/,
    conclude: (value) => atLeast(value, 3, [['several-sites', 1]]),
  },
  {
    counts: true,
    label: /impaye|retard de paiement|overdue|outstanding|encours/,
    conclude: (value) => atLeast(value, 1, [['late-payment', 1]]),
  },
  { label: /nps|satisfaction|csat/, conclude: (value, _now, label) => concludeFromRating(value, label) },
];

/** A handful of people decide over a coffee, and buy little. */
const FEW = 5;
const ofSize = (value: string): Conclusion => {
  const people = readNumber(value) ?? 0;
  return people > 0 && people <= FEW && !/\d\s?[-–à]\s?\d/.test(value)
    ? [['very-small-customer', 0.9]]
    : NOTHING;
};

/** Dates and amounts are facts, not words: what they mean is read elsewhere. */
const SILENT: ReadonlySet<RecordField['key']> = new Set([
  'closeDate',
  'createdAt',
  'lastActivityAt',
  'stageSince',
  'nextActivityAt',
  'amount',
]);

/** A label with what it asks for. */
const readLabel = remember((label) => {
  const spelt = fold(label).replace(/[^a-z0-9-]+/g, ' ');
  const rules = RULES.filter((rule) => rule.label.test(spelt));
  return { spelt: spelt.trim(), rules, counts: rules.some((rule) => rule.counts), ends: ENDING.test(spelt) };
});

/** A field that says that there is nothing, or that a contract ends some other year: its label says a case which is not this one's. */
export function isSilent({ key, label, value }: RecordField, now: number): boolean {
  if (key !== 'other') return (key === 'competitor' || key === 'agreement') && isDenied(value);
  if (isDenied(value)) return true;
  const { counts, ends } = readLabel(label);
  if (counts && readNumber(value) === 0) return true;
  if (!ends) return false;
  const ahead = readDaysAhead(value, now);
  return ahead !== undefined && !isNear(ahead);
}

export function concludeFromField({ key, label, value }: RecordField, now: number): Conclusion {
  const { spelt, rules } = readLabel(label);
  const told =
    key === 'description'
      ? NOTHING
      : [...concludeFromSale(spelt, value, now), ...concludeFromTraces(spelt, value, now)];
  if (beginsDenied(value)) return told;
  if (key === 'competitor') return [...told, ['competitor-in-place', 1]];
  if (key === 'agreement') return [['framework-agreement', 1]];
  const change = concludeFromFigures(key, spelt, value);
  if (key === 'size') return [...told, ...change, ...ofSize(value)];
  if (SILENT.has(key)) return [...told, ...change];
  return [
    ...told,
    ...change,
    ...rules.flatMap((rule) => rule.conclude(value, now, spelt)),
    ...concludeFromRelation(spelt, value, now),
  ];
}
