/** What a place in the sale says of the case by itself, in the map's terms; what a stage is called is read elsewhere. */
import type { Stage } from '#contract/words';
import type { Conclusion } from './conclusion.ts';

const NOTHING: Conclusion = [];
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
