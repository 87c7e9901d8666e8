/**
 * What a page's field about the relation means in the map's terms: whose company it is, why a deal was lost, how much of what was sold
 * is used, when a house opens. Label and value together conclude, as in rules.ts.
 */
import { fold } from '../text/fold.ts';
import type { Conclusion } from './conclusion.ts';
import { readDaysAhead } from './read-dates.ts';
import { readNumbers } from './read-number.ts';

const NOTHING: Conclusion = [];

/** Signs of a house abroad; not "Ltd" and "plc", which half of the customers here are themselves. */
const FOREIGN =
  /\b(?:gmbh|ag|kg|inc|corp|llc|bv|nv|spa|srl|oy|ab|kk|co ltd|germany|allemagne|usa|etats-unis|italie|italy|japon|japan|espagne|spain|suisse)\b/;
const ownedBy = (value: string): Conclusion =>
  FOREIGN.test(value)
    ? [
        ['group-subsidiary', 0.9],
        ['international-group', 0.5],
      ]
    : [['group-subsidiary', 0.9]];

const LOST: readonly (readonly [why: RegExp, conclusion: Conclusion])[] = [
  [
    /\b(?:prix|price|tarif|cher|cost|cout|budget)/,
    [
      ['price-objection', 0.8],
      ['low-cost-rival', 0.6],
    ],
  ],
  [/\b(?:concurren|competitor|rival)/, [['lost-to-competitor', 0.8]]],
  [
    /\b(?:sans decision|no decision|pas de suite|sans suite|report|postpon|timing|gel)/,
    [
      ['decision-postponed', 0.7],
      ['project-cancelled', 0.5],
    ],
  ],
  [/\b(?:service|qualite|quality|retard|delai)/, [['bad-past-experience', 0.7]]],
];
const lostFor = (value: string): Conclusion => [
  ['win-back', 0.6],
  ...LOST.flatMap(([why, conclusion]) => (why.test(value) ? conclusion : [])),
];

/** Below this part of what was bought somebody will ask why it is paid. */
const WELL_USED = 0.5;
/** "12 %", "14 / 120", "14 of 120"; a number alone is a share of nothing known. */
function readShare(value: string): number | undefined {
  const [part, whole] = readNumbers(value);
  if (part === undefined) return undefined;
  if (/%/.test(value)) return part / 100;
  return whole && /\/|\b(?:sur|of)\b/.test(value) ? part / whole : undefined;
}
const usedBy = (value: string): Conclusion =>
  (readShare(value) ?? 1) < WELL_USED
    ? [
        ['low-adoption', 1],
        ['under-used', 0.6],
      ]
    : NOTHING;

const opens = (value: string, now: number): Conclusion =>
  (readDaysAhead(value, now) ?? -1) > 0 ? [['new-establishment', 1]] : NOTHING;

const RULES: readonly (readonly [label: RegExp, conclude: (value: string, now: number) => Conclusion])[] = [
  [
    /^(?:parent(?: account| company)?|ultimate parent|(?:societe|maison|compte) mere?|groupe|group|compte parent|filiale de|subsidiary of|owned by)\b/,
    ownedBy,
  ],
  [
    /(?:motif|raison|cause)s? (?:de |du |d )?(?:perte|refus|resiliation)|(?:closed )?los[st] reason|reason (?:lost|for loss)|churn reason/,
    lostFor,
  ],
  [
    /(?:taux|rate|%) ?(?:d |de )?(?:utilisation|usage|activation|adoption|connexion)|\b(?:usage|adoption|utili[sz]ation|activation)(?: rate)?$|utilisateurs actifs|active users|licences? (?:utilisees|used)|seats used/,
    usedBy,
  ],
  [/^(?:date d )?ouverture(?! de compte)|opening(?: date)?\b|mise en service/, opens],
];

/** `label` folded, words apart by one blank; `value` as the page writes it. */
export function concludeFromRelation(label: string, value: string, now: number): Conclusion {
  return RULES.flatMap(([asked, conclude]) => (asked.test(label) ? conclude(fold(value), now) : NOTHING));
}
