/** What a figure that has changed means in the map's terms, by what is counted: people, houses, presence, prices, orders. */
import type { RecordField } from '#contract/record';
import type { Conclusion } from './conclusion.ts';
import { readChange } from './read-change.ts';
import { concludeFromChange, isNews } from './trend.ts';

const NOTHING: Conclusion = [];

const GROWING: Conclusion = [['customer-growing', 1.1]];
const CUTS: Conclusion = [['customer-cutbacks', 1.1]];

/** Folded; the first that matches is what is counted. What is none of them is bought or used: it is read as a turnover. */
const COUNTED: readonly (readonly [label: RegExp, more: Conclusion, less: Conclusion])[] = [
  [
    /tickets?|incidents?|pannes?|reclamation|complaint|breakdown|retard|delai|impaye|overdue|absen|casse|pertes?|litige/,
    [['complaint', 0.7]],
    NOTHING,
  ],
  [/\b(?:prix|tarifs?|prices?|rates?|couts?|costs?|loyer|rent)\b/, [['price-increase', 0.9]], NOTHING],
  [
    /presence|teletravail|attendance|badge|days? (?:in|on site)/,
    NOTHING,
    [
      ['hybrid-work', 1.1],
      ['over-equipped', 0.5],
    ],
  ],
  [
    /occupation|occupancy|frequentation|couverts|covers|remplissage|fill rate/,
    [['customer-growing', 0.7]],
    [
      ['over-equipped', 0.8],
      ['customer-cutbacks', 0.6],
    ],
  ],
  [
    /effectif|salarie|headcount|employee|staff|personnel|workforce|agents?\b|collaborat|\betp\b|\bfte\b|interimaires|temps?\b/,
    GROWING,
    CUTS,
  ],
  [
    /\b(?:sites?|magasins?|etablissements?|agences?|points? de vente|boutiques?|hotels?|stores?|branches|locations|shops|depots?|lits|beds|chambres|rooms)\b/,
    GROWING,
    CUTS,
  ],
];

/** Dates and what they are counted by change in every deal. */
const SILENT: ReadonlySet<RecordField['key']> = new Set([
  'description',
  'amount',
  'closeDate',
  'createdAt',
  'stage',
]);

/** `label` folded, words apart by one blank; `value` as the page writes it. */
export function concludeFromFigures(key: RecordField['key'], label: string, value: string): Conclusion {
  const change = SILENT.has(key) ? undefined : readChange(value);
  if (change === undefined || !isNews(change)) return NOTHING;
  const counted = COUNTED.find(([asked]) => asked.test(label));
  if (counted) return change > 1 ? counted[1] : counted[2];
  return concludeFromChange(change);
}
