import { expect, it } from 'vitest';
import { wonByStage } from '../../../extension/crm/won-by-stage.ts';

it.each(['Closed Won', 'PLL_SALE_COMPLETED'])('%s is a win', (code) => expect(wonByStage(code)).toBe(true));

it.each(['Closed Lost', 'Negotiation/Review', 'PLL_SALE_FAILED', 'Signé', 'Closed Won 2'])(
  '%s is no win, so that the deal is won when it leaves it for the shipped one',
  (code) => expect(wonByStage(code)).toBe(false),
);

it('tells nothing where no code is', () => {
  expect(wonByStage()).toBeUndefined();
  expect(wonByStage('')).toBeUndefined();
});
