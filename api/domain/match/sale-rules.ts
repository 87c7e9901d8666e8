/**
 * What a page's field about the sale itself means in the map's terms: how long it drags, how often its date was moved, who stands between,
 * what is there today. Label and value together conclude, as in rules.ts.
 */
import { askLabels, fromCount, ifNone, ifTold, named, type Conclude, type LabelRule } from './conclude-if.ts';
import type { Conclusion } from './conclusion.ts';
import { readDate } from './read-dates.ts';
import { readNumber, readNumbers } from './read-number.ts';

const NOTHING: Conclusion = [];

const MOVED = /\b(?:moved|pushed|slipped|postponed|deferred|repouss|reporte|decale|glisse|recule)/;
const POSTPONED: Conclusion = [
  ['decision-postponed', 1],
  ['deal-stalled', 0.8],
];

const STALLED_DAYS = 90;
/** In days or weeks: years are a relation's or a machine's. */
const WAITS = /^\W*(\d+)\s*(j|jours?|d|days?|sem|semaines?|w|weeks?)\b/;
const drags: Conclude = (value) => {
  const waits = WAITS.exec(value);
  const days = Number(waits?.[1] ?? 0) * (/^[sw]/.test(waits?.[2] ?? '') ? 7 : 1);
  return days >= STALLED_DAYS
    ? [
        ['deal-stalled', 1.1],
        ['long-cycle', 0.4],
      ]
    : NOTHING;
};

const OLD_YEARS = 8;
const YEARS = /(\d+(?:[.,]\d)?)\s*(?:ans|annees|years?|yrs?)\b/;
const MADE = /\b(?:19|20)\d\d\b/;
/** "12 ans", "avg 9 yrs", "2011". */
const ages: Conclude = (value, now) => {
  const years = YEARS.exec(value)?.[1];
  const made = MADE.exec(value)?.[0];
  const thisYear = new Date(now).getUTCFullYear();
  const age = years ? readNumber(years) : made && thisYear - Number(made);
  return (age || 0) >= OLD_YEARS ? [['old-equipment-upgrade', 1.1]] : NOTHING;
};

const HALF = 0.5;
const SHARE = /^\W*[\d\s.,]+\s*(?:\/|\bsur\b|\bof\b)\s*\d/;
/** "3 of 140", "5 / 48": of what was agreed on, hardly anything is bought. */
const bought: Conclude = (value) => {
  const [part, whole] = readNumbers(value);
  const isShare = part !== undefined && whole !== undefined && SHARE.test(value);
  return isShare && readDate(value) === undefined && part / whole < HALF
    ? [
        ['agreement-unknown-locally', 0.7],
        ['framework-agreement', 0.6],
      ]
    : NOTHING;
};

/** "acheteuse, 3 mois de poste", "changed in April". */
const NEW =
  /\b(?:new|nouveau|nouvel|nouvelle|newly|arrivee?|just (?:joined|started)|joined|successeur|changed?|[1-9] mois de poste)\b/;
const GONE = /\b(?:partie?|left|leaving|vacante?|gone|retraite|retired|retiring|demission|resigned|depart)\b/;
const met: Conclude = (value) => [
  ...ifTold(NEW, [['new-decision-maker', 1]])(value, 0),
  ...ifTold(GONE, [['champion-left', 1]])(value, 0),
];

const RULES: readonly LabelRule[] = [
  [
    /\b(?:close|cloture|closing|signature|decision|demarrage|start|livraison|delivery|pose)\b/,
    ifTold(MOVED, POSTPONED),
  ],
  [/^(?:anciennete|age|open|opened|ouverte?|(?:days|jours|temps|duree) (?:open|in|dans|a l))/, drags],
  [
    /\b(?:devis|offre|quote|proposal) version|version (?:du |de l )?(?:devis|offre|quote)/,
    fromCount(3, [['deal-stalled', 0.9]]),
  ],
  [
    /\bage\b|anciennete (?:du |des |de l )?(?:parc|mat|mach|equip)|\b(?:parc|materiels?|machines?|equipements?|equipment|systeme?|systems?|vehicules|vehicles|appareils?|fleet|mise en service)\b/,
    ages,
  ],
  [
    /^(?:parc|equipements?|equipment|materiel|machines?|installed base|current|fournisseur|supplier|prestataire|provider|solution|incumbent|en place)\b|\bactuelle?s?\b/,
    ifNone([['unequipped-site', 1.1]]),
  ],
  [
    /\b(?:fournisseurs|prestataires|suppliers|vendors|providers|agencies|sous traitants|loueurs|transporteurs)\b/,
    fromCount(3, [['supplier-rationalisation', 0.8]]),
  ],
  [
    /\b(?:ordered|commandees?|commandes|equipees?|equipes|equipped|deployed|deployees?|deployes|sous contrat)\b/,
    bought,
  ],
  [
    /^(?:contacts?|interlocut\w+|decision maker|decideu\w+|acheteu\w+|buyer|direct\w+|champion|sponsor|responsable)\b|^(?!account).* manager$/,
    met,
  ],
  [/^(?:decision maker|decideu\w+|signataire|signatory)\b/, ifNone([['authority-unknown', 1]])],
  [/\bbudget\b.*\b(?:restant|reste|left|remaining|solde)|^reliquat/, named([['year-end-budget', 1]])],
  [/^(?:budget|enveloppe)$/, ifNone([['no-budget', 1]])],
  [
    /^remise(?: des)?(?: offres| plis)?$/,
    (value) => (value.includes('%') ? [['discount-request', 0.9]] : [['tender', 1]]),
  ],
  [
    /^(?:syndic|gere par|managed by|gestionnaire|property manager|managing agent|bailleur|landlord)\b/,
    named([['managed-building', 1]]),
  ],
  [/^(?:facility|facilities|fm provider|multitechnique)\b/, named([['outsourcing-provider', 1]])],
  [
    /^(?:architecte?|prescripteur|prescriber|bureau d etudes|maitre d oeuvre|specifier)\b/,
    named([['prescriber', 1]]),
  ],
  [
    /^(?:distributeur|revendeur|grossiste|reseller|dealer|distributor|wholesaler|installateur)\b/,
    named([['reseller-channel', 1]]),
  ],
  [/^(?:franchise|franchisor|franchiseur|franchises)\b/, named([['franchise-network', 1]])],
  [/\b(?:saisons?|seasons?|saisonnalite|seasonality)\b/, named([['seasonal-activity', 1]])],
  [
    /\b(?:teletravail|presence|attendance|jours? sur site|days on site|office days|hybrid\w*)\b/,
    named([['hybrid-work', 0.9]]),
  ],
  [/\b(?:litiges?|disputes?|penalites?|penalties)\b/, fromCount(1, [['contract-dispute', 0.9]])],
  [
    /\b(?:avoirs?|credit notes?|factures? (?:contestees?|en litige|rejetees?))\b/,
    fromCount(1, [['billing-errors', 1]]),
  ],
  [
    /\b(?:backorders?|livraisons? en retard|late deliver\w+|retards? (?:de )?livraison)\b/,
    fromCount(1, [['delivery-trouble', 1]]),
  ],
  [
    /\b(?:staff turnover|turnover (?:staff|equipe|personnel)|rotation (?:du )?personnel|employee turnover)\b/,
    fromCount(15, [['customer-staff-turnover', 1]]),
  ],
  [/\b(?:offres? d emploi|job ads?)\b/, named([['staff-shortage', 0.8]])],
];

/** `label` folded, words apart by one blank; `value` as the page writes it. */
export const concludeFromSale = askLabels(RULES);
