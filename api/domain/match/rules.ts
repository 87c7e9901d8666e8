/**
 * What figures and dates of a page mean in the map's terms: a turnover that falls, an order long ago, a contract near its end.
 * Only a label and its value together conclude; a figure alone says nothing.
 */
import type { RecordField } from '#contract/record';
import type { Stage } from '#contract/words';
import { fold } from '../text/fold.ts';
import { readDaysAhead } from './read-dates.ts';
import { readNumber } from './read-number.ts';

/** Entries of the map with a strength of about 1. */
export type Conclusion = readonly (readonly [id: string, strength: number])[];

interface Rule {
  readonly label: RegExp;
  readonly conclude: (value: string, now: number) => Conclusion;
}

const NOTHING: Conclusion = [];
const MONTH = 30.4;
const atLeast = (value: string, least: number, conclusion: Conclusion) =>
  (readNumber(value) ?? 0) >= least ? conclusion : NOTHING;
const NEGATIVE = /(?:^|[\s(:])[-−–]\s?\d|\b(?:baisse|recul|chute|down|decline)/;

/** Three months without an order is a sign in any trade that sells again and again. */
const ordered = (value: string, now: number): Conclusion => {
  const ahead = readDaysAhead(value, now);
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
/** "41 / 128" under "N / N-1": this year's figure, then last year's. */
const compare = (value: string): Conclusion => {
  const [now, before, ...rest] = value.split(/\/|\bvs\b|\bcontre\b/).map(readNumber);
  if (now === undefined || !before || rest.length > 0) return NOTHING;
  if (now < before * (1 - NEWS)) return SHRINKS;
  return now > before * (1 + NEWS) ? GROWS : NOTHING;
};

/** Deals of this kind are prepared a year ahead. */
const ending = (value: string, now: number): Conclusion => {
  const ahead = readDaysAhead(value, now);
  if (ahead === undefined || ahead > 13 * MONTH || ahead < -6 * MONTH)
    return ahead === undefined ? [['contract-ending', 0.5]] : NOTHING;
  return [
    ['contract-ending', 1.2],
    ['early-renewal', 0.4],
  ];
};

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
    label:
      /echeance|fin (?:de |du )?(?:contrat|bail|engagement)|contract (?:end|expir)|expir|renewal|renouvellement|end date|date de fin|terme/,
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
    label: /impaye|retard de paiement|overdue|outstanding|encours/,
    conclude: (value) => atLeast(value, 1, [['late-payment', 1]]),
  },
  {
    label: /nps|satisfaction|score/,
    conclude: (value) =>
      (readNumber(value) ?? 99) <= 6
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

/** A field that was filled in to say that there is none. */
const NOBODY =
  /^\W*(?:(?:no|non)?\W*$|(?:aucune?|neant|pas de|personne|inconnue?|none|nobody|n\/?a|unknown)\b)/;

export function concludeFromField({ key, label, value }: RecordField, now: number): Conclusion {
  const spelt = fold(label).replace(/[^a-z0-9-]+/g, ' ');
  if (key === 'competitor') return NOBODY.test(fold(value)) ? NOTHING : [['competitor-in-place', 1]];
  if (key === 'agreement') return [['framework-agreement', 1]];
  if (SILENT.has(key)) return NOTHING;
  return RULES.filter((rule) => rule.label.test(spelt)).flatMap((rule) => rule.conclude(value, now));
}

const BY_STAGE: Readonly<Record<Stage, Conclusion>> = {
  prospect: [
    ['cold-prospecting', 0.5],
    ['first-meeting', 0.4],
  ],
  qualify: [
    ['discovery', 0.5],
    ['first-meeting', 0.3],
  ],
  propose: [['quotation-sent', 0.4]],
  negotiate: [
    ['closing', 0.5],
    ['signature-pending', 0.3],
  ],
  won: [
    ['rollout', 0.4],
    ['onboarding', 0.4],
    ['installation', 0.3],
  ],
  lost: [
    ['lost-to-competitor', 0.5],
    ['win-back', 0.5],
  ],
  customer: [
    ['loyalty', 0.3],
    ['upsell', 0.3],
  ],
  renewal: [
    ['contract-ending', 0.8],
    ['early-renewal', 0.4],
    ['renegotiation', 0.4],
  ],
  'at-risk': [
    ['at-risk-account', 1],
    ['complaint', 0.3],
  ],
};

export function concludeFromStage(stage: Stage | undefined): Conclusion {
  return stage === undefined ? NOTHING : BY_STAGE[stage];
}
