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
import { readNumber, readNumbers } from './read-number.ts';
import { concludeFromRelation } from './relation-rules.ts';

interface Rule {
  readonly label: RegExp;
  /** Of which there may be none: then the label says nothing. Unlike orders, of which none is news. */
  readonly counts?: true;
  readonly conclude: (value: string, now: number) => Conclusion;
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

/** Three months without an order is a sign in any trade that sells again and again. */
const ordered = (value: string, now: number): Conclusion => {
  const length = readLengthDays(value);
  const ahead = length === undefined ? readDaysAhead(value, now) : -length;
  if (ahead === undefined || ahead > -2.5 * MONTH) return NOTHING;
  return ahead < -12 * MONTH
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

const SHRINKS: Conclusion = [
  ['silent-customer', 1.2],
  ['at-risk-account', 0.8],
];
const GROWS: Conclusion = [['customer-growing', 0.8]];

const trend = (value: string): Conclusion => {
  if (NEGATIVE.test(fold(value))) return SHRINKS;
  return /\+\s?\d/.test(value) ? GROWS : NOTHING;
};

/** A few percent more or less are no news. */
const NEWS = 0.15;
/** `change`: this year's figure as a part of last year's. */
export function concludeFromChange(change: number): Conclusion {
  if (change < 1 - NEWS) return SHRINKS;
  return change > 1 + NEWS ? GROWS : NOTHING;
}

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
  /^(?!.*(?:paiement|payment|reglement|facture|invoice)).*(?:echeance|fin (?:de |du )?(?:contrat|bail|engagement)|contract (?:end|expir)|expir|renewal|renouvellement|end date|date de fin|terme)/;

/** A share of the most, 0 to 1: "4,5/5", "92 %", and of ten where nothing else is said. */
function readRating(value: string): number | undefined {
  const [mark, most] = readNumbers(value);
  if (mark === undefined) return undefined;
  if (/%/.test(value)) return mark / 100;
  return mark / (most && /\/|\bsur\b|\bout of\b/.test(value) ? most : mark > 10 ? 100 : 10);
}

const RULES: readonly Rule[] = [
  {
    label:
      /dernier(?:e|es|s)? (?:commande|achat|facture|livraison)|last (?:order|purchase|invoice|delivery)|recence/,
    conclude: ordered,
  },
  {
    label: /dernier(?:e|s)? (?:contact|visite|rdv|activite)|last (?:contact|visit|activity|call)/,
    conclude: (value, now) =>
      (readDaysAhead(value, now) ?? 0) < -6 * MONTH ? [['neglected-account', 1]] : NOTHING,
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
  {
    label: /nps|satisfaction|csat/,
    conclude: (value) =>
      (readRating(value) ?? 1) <= 0.6
        ? [
            ['complaint', 0.7],
            ['at-risk-account', 0.7],
          ]
        : NOTHING,
  },
];

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
  if (beginsDenied(value)) return NOTHING;
  if (key === 'competitor') return [['competitor-in-place', 1]];
  if (key === 'agreement') return [['framework-agreement', 1]];
  if (SILENT.has(key)) return NOTHING;
  const { spelt, rules } = readLabel(label);
  return [...rules.flatMap((rule) => rule.conclude(value, now)), ...concludeFromRelation(spelt, value, now)];
}
