import { expect, it } from 'vitest';
import { wonByStage } from '../../../extension/crm/won-by-stage.ts';

/** As shipped: EspoCRM, SuiteCRM, Vtiger, YetiForce. */
const OPEN_OR_LOST =
  'Prospecting; Qualification; Proposal; Negotiation; Needs Analysis; Value Proposition; Id. Decision Makers; Identify Decision Makers; Perception Analysis; Proposal/Price Quote; Proposal or Price Quote; Negotiation/Review; Negotiation or Review; Closed Lost; PLL_SALE_FAILED; PLL_SALE_CANCELLED';

it.each(OPEN_OR_LOST.split('; '))('%s is no win', (code) => expect(wonByStage(code)).toBe(false));

it.each(['Closed Won', 'PLL_SALE_COMPLETED'])('%s is a win', (code) => expect(wonByStage(code)).toBe(true));

it.each(['Signé', 'Closed Won 2', 'Gagné', ''])('"%s", which nobody shipped, tells nothing', (code) =>
  expect(wonByStage(code)).toBeUndefined(),
);

it('tells nothing of no stage', () => expect(wonByStage()).toBeUndefined());
