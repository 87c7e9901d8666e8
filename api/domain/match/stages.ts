/** Names of stages, in any CRM's words and codes, to our stages; an unknown name stays unknown. */
import type { Stage } from '#contract/words';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

// First that matches wins: "lost" and "won" before the words that they may contain ("closed", "signed").
const STAGE_WORDS: readonly (readonly [stage: Stage, words: RegExp])[] = [
  [
    'lost',
    /\b(?:perdue?s?|perdante|lost|abandonnee?|abandoned|sans suite|closedlost|echou|dead|(?:non|not|pas) (?:signe|won|gagne|conclu|retenu)|annule|cancel|refus|declin|reject|disqualif|unqualif|non qualif|sale failed|anciens? clients?|former (?:customer|client)|ex.client|client perdu)/,
  ],
  // Who waits for a signature has not won.
  [
    'negotiate',
    /\b(?:(?:pas encore|presque|bientot|quasi(?:ment)?|not yet|almost|nearly) (?:signe|gagne|conclu|won|closed)|a signer|to (?:be )?sign|(?:attente|cours|avant|pour|for|pending|awaiting) (?:de |d')?(?:la )?signature|envoye en signature|signature (?:en (?:cours|attente)|pending)|accord de principe)/,
  ],
  [
    'won',
    /\b(?:gagnee?s?|gagnante|won|remportee?|conclue?s?|conclusion|signee?s?|signature|signed|closedwon|sale completed|bon pour accord|bpa\b|(?:bon de )?commande (?:recue?|signee|passee|confirmee)|(?:order|po) received|(?:devis|offre|proposition) (?:accepte|valide)e?|(?:quote|proposal|offer) accepted|facturee?s?\b|billed|invoiced|deploi|rollout|roll-out|installation|onboarding)/,
  ],
  ['at-risk', /\b(?:a risque|at.risk|menace|churn|resiliation|litige)/],
  ['renewal', /\b(?:renouvellement|reconduction|renewal|prolongation|echeance)/],
  [
    'negotiate',
    /\b(?:nego|revue|review|verbal|contrat envoye|contract ?sent|closing|close|decision ?maker ?bought|short.?list|preselection|preferred (?:bidder|supplier)|commit\b|best case|decision$)/,
  ],
  [
    'propose',
    /\b(?:propo|devis|offre|quote|quotation|test|poc|pilot|essai|demo|presentation|reponse|soumis)/,
  ],
  [
    'qualify',
    /\b(?:qualif|qual\b|salesqualified|decouv|besoin|discovery|needs|analys(?!t)|etude|evaluat|mql|sql\b|opportunity$|opportunite$|interess|interested|engaged|rdv|rendez|meeting|perception|id(?:entify|\.)? decision|develop|screening)/,
  ],
  [
    'prospect',
    /\b(?:prosp|piste|lead|nouveau|new|a contacter|premier contact|cold|cible|target|suspect|appointment|contact(?:ed| made| etabli)|a rappeler|nurtur|subscriber)/,
  ],
  // "Paused by customer" names who paused, not what the account is.
  ['customer', /(?<!\b(?:by|with|from|the|par|chez|du|le) )\b(?:client|customer|fidelis|actif|active)/],
];

/** `name`: a stage's label or code ("Closed Won", "Négociation / revue", "NEGO"). */
export const readStage: (name: string) => Stage | undefined = remember((name) => {
  const folded = fold(name).replace(/_/g, ' ');
  return STAGE_WORDS.find(([, words]) => words.test(folded))?.[0];
});
