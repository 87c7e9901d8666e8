/**
 * What the traces of dealings mean in the map's terms: where a lead came from, calls without an answer, the last login, how often there was
 * an order, what is lost on the way. Label and value together conclude, as in rules.ts.
 */
import { askLabels, fromCount, ifTold, named, type Conclude, type LabelRule } from './conclude-if.ts';
import type { Conclusion } from './conclusion.ts';
import { readDaysAhead } from './read-dates.ts';
import { readNumber } from './read-number.ts';

const NOTHING: Conclusion = [];

const SOURCES: readonly (readonly [told: RegExp, conclusion: Conclusion])[] = [
  [/\b(?:salon|trade (?:show|fair)|exhibition|foire|event|evenement)\b/, [['trade-fair', 0.9]]],
  [
    /\b(?:referral|referred|recommand\w+|bouche a oreille|word of mouth|parrainage|client[es]?|customer)\b/,
    [['referral-lever', 0.9]],
  ],
  [
    /\b(?:collegues?|colleagues?|autre (?:unite|equipe|service|agence)|other (?:unit|team)|interne|internal)\b/,
    [['cross-unit-lead', 0.9]],
  ],
  [
    /\b(?:web|website|site|formulaire|form|inbound|entrant\w*|download\w*|chat|telechargement|appel entrant)\b/,
    [['inbound-lead', 0.9]],
  ],
  [/\b(?:cold (?:call|e?mail)|prospection|phoning|porte a porte|door)\b/, [['cold-prospecting', 0.8]]],
];
const cameFrom: Conclude = (value) => SOURCES.find(([told]) => told.test(value))?.[1] ?? NOTHING;

const UNSEEN_DAYS = 30;
const seen: Conclude = (value, now) =>
  /^\W*(?:never|jamais)\b/.test(value) || (readDaysAhead(value, now) ?? 0) < -UNSEEN_DAYS
    ? [
        ['under-used', 1],
        ['low-adoption', 0.8],
      ]
    : NOTHING;

const once: Conclude = (value) =>
  /^\W*(?:1|une?|one)\b(?!\s*(?:[./,]\s*)?\d)/.test(value) ? [['one-off-order', 1]] : NOTHING;

/** Of sums there are more. */
const QUOTES_MAX = 20;
const quoted: Conclude = (value) => {
  const count = readNumber(value) ?? 0;
  return count >= 3 && count <= QUOTES_MAX && !/[€£$%]|eur|[/-]/.test(value)
    ? [
        ['ghosting-after-quote', 0.6],
        ['deal-stalled', 0.6],
      ]
    : NOTHING;
};

const criteria: Conclude = (value) => [
  ...ifTold(/\b(?:environ\w*|rse|csr|carbon\w*|co2|durable|sustainab\w*)\b/, [['rse-criteria', 1]])(value, 0),
  ...ifTold(/\b(?:circuit court|local\w*|proximite)\b/, [['local-sourcing', 0.9]])(value, 0),
];

const RULES: readonly LabelRule[] = [
  [/^(?:origine|source|lead source|provenance|canal|came from|source (?:du |de l |de la )?\w+)$/, cameFrom],
  [/^(?:relances?|chasers?|reminders?)\b/, fromCount(3, [['ghosting-after-quote', 0.9]])],
  [
    /^(?:nb |nombre d )?appels?$|^calls?$|appels sans reponse|unanswered calls/,
    fromCount(5, [['unreachable-decision-maker', 0.9]]),
  ],
  [
    /(?:derniere (?:connexion|utilisation|ouverture)|last (?:login|log in|use|usage)|(?:portal|portail) login)/,
    seen,
  ],
  [/^(?:(?:nb|nombre de|number of|no of) )?(?:commandes?|orders?)$/, once],
  [/^(?:devis|quotes?|proposals?|offres?)(?: (?:envoyes?|sent|remis|emis\w*|acknowledged))?$/, quoted],
  [
    /\b(?:loss rate|losses|casse|pertes?|demarque|shrinkage|vols?|thefts?|manquants?|missing)\b/,
    fromCount(2, [['theft-loss', 1]]),
  ],
  [
    /\b(?:accidents?|accidents du travail|at avec arret|lost time|near misses)\b/,
    fromCount(1, [['workplace-safety', 1]]),
  ],
  [/^(?:criteres?|criteria|ponderation|weighting|notation|scoring)\b/, criteria],
  [/\b(?:demenagement|site move|relocation|move date|moving)\b/, named([['site-move', 1]])],
  [/^(?:travaux|works|refurb\w*|renovation|rehabilitation)\b/, named([['works-reopening', 0.9]])],
];

/** "Vapora (trial)", "Coffre Monnaie (essai)": whatever the label. */
const ON_TRIAL = /\((?:en )?(?:essai|trial|tests?|pilote?|poc|demo)\b/;
const TRIAL: Conclusion = [
  ['trial-running', 1],
  ['trial-conversion', 0.5],
];
const askTraces = askLabels(RULES);

/** `label` folded, words apart by one blank; `value` as the page writes it. */
export function concludeFromTraces(label: string, value: string, now: number): Conclusion {
  const told = askTraces(label, value, now);
  return ON_TRIAL.test(value.toLowerCase()) ? [...told, ...TRIAL] : told;
}
