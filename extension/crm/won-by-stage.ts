/** The win by the code of a stage, as EspoCRM, SuiteCRM, Vtiger and YetiForce ship them. A stage that a company added tells nothing. */

const WON = /^(?:Closed Won|PLL_SALE_COMPLETED)$/;
/** By how they begin: "Negotiation" in one, "Negotiation/Review" in another. */
const OPEN_OR_LOST =
  /^(?:Prospecting|Qualification|Needs A|Perception A|Value P|Id.+Makers|Proposal|Negotiation|Closed L|PLL_)/;

export const wonByStage = (code = ''): boolean | undefined =>
  WON.test(code) || (OPEN_OR_LOST.test(code) ? false : undefined);
