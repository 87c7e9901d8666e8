/**
 * The win by the code of a stage, as EspoCRM, SuiteCRM, Vtiger and YetiForce ship it. A stage that a company added is no win, whatever
 * it is called: from there to the shipped one, the deal has just been won.
 */
export const wonByStage = (code = ''): boolean | undefined =>
  code === '' ? undefined : /^(Closed Won|PLL_SALE_COMPLETED)$/.test(code);
