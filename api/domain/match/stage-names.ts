/**
 * What the name of a stage says of the case, beyond its place in the sale: "On hold" is no stage of ours, and yet all that a rep needs
 * to know. Names that only count the steps of a sale say nothing here.
 */
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Conclusion } from './conclusion.ts';

const NAMES: readonly (readonly [name: RegExp, conclusion: Conclusion])[] = [
  [
    /\b(?:tests?|poc|proof of concept|pilot|essai|trial)/,
    [
      ['trial-running', 1.1],
      ['trial-conversion', 0.7],
    ],
  ],
  [
    /\b(?:on.hold|stand.?by|paused?\b|en pause|en attente|awaiting|gele|frozen|suspend|bloqu|blocked|stalled|stuck|parked|en sommeil|report|postpon|deferred)/,
    [
      ['deal-stalled', 1],
      ['decision-postponed', 0.7],
    ],
  ],
  [
    /\b(?:devis|quote|quotation|propos\w+|offre|offer)\b.*\b(?:envoy|remis|transmis|deposee?|sent|submitted|delivered|made)/,
    [
      ['quotation-sent', 1],
      ['ghosting-after-quote', 0.3],
    ],
  ],
  [
    /\b(?:a relancer|relance|follow.?up|to chase|sans reponse|no reply|no response)/,
    [
      ['quotation-sent', 0.6],
      ['ghosting-after-quote', 0.8],
    ],
  ],
  [
    /\b(?:a signer|signature|to (?:be )?sign|contra\w+ (?:envoye|sent|out))/,
    [
      ['signature-pending', 1.1],
      ['closing', 0.4],
    ],
  ],
  [/\b(?:accord (?:verbal|oral|de principe)|verbal|agreed in principle)/, [['verbal-yes', 1.1]]],
  [
    /\b(?:appels? d.offres?|consultation|tender|rfp|rfq|reponse en cours|memoire technique|bid)\b/,
    [
      ['tender', 1],
      ['tender-preparation', 0.7],
    ],
  ],
  [
    /\b(?:commande (?:passee|recue|confirmee)|order (?:placed|received)|en (?:cours de )?livraison|in delivery|a installer|to (?:be )?install)/,
    [
      ['signed-not-installed', 0.8],
      ['first-delivery', 0.7],
    ],
  ],
  [/\b(?:sans suite|abandon|annul|cancel)/, [['project-cancelled', 1]]],
  [/\b(?:litige|dispute)/, [['contract-dispute', 1]]],
  [/\b(?:avenant|amendment)/, [['amendment', 1]]],
];

/** `name`: a stage's label or code, as the page writes it ("En test (fin le 9/12)", "Contract sent"). */
export const concludeFromStageName: (name: string) => Conclusion = remember((name) => {
  const folded = fold(name).replaceAll(/[_'’-]+/g, ' ');
  return NAMES.flatMap(([spelt, conclusion]) => (spelt.test(folded) ? conclusion : []));
});
