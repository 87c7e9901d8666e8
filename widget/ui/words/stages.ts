/** Where a record stands in the sale, in words. */
import type { Stage } from '#contract/words';
import { speak } from '../t.ts';

const tStages = speak({
  prospect: { fr: 'prospection', en: 'prospecting' },
  qualify: { fr: 'qualification', en: 'qualification' },
  propose: { fr: 'proposition', en: 'proposal' },
  negotiate: { fr: 'négociation', en: 'negotiation' },
  won: { fr: 'gagné', en: 'won' },
  lost: { fr: 'perdu', en: 'lost' },
  customer: { fr: 'client', en: 'customer' },
  renewal: { fr: 'renouvellement', en: 'renewal' },
  atRisk: { fr: 'menacé', en: 'at risk' },
});

export function sayStage(stage: Stage): string {
  return tStages(stage === 'at-risk' ? 'atRisk' : stage);
}
