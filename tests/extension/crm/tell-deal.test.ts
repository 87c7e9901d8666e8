import { expect, it } from 'vitest';
import { tellDeal } from '../../../extension/crm/tell-deal.ts';

it('leaves out what was not found', () => {
  expect(tellDeal([], undefined)).toEqual({ fields: [] });
  expect(Object.keys(tellDeal([], undefined, ''))).toEqual(['fields']);
  expect(Object.keys(tellDeal([], undefined, null))).toEqual(['fields']);
});

it('tells a deal that is not won as such, and the account that is known', () => {
  expect(tellDeal([], false, 'a1')).toEqual({ fields: [], won: false, accountId: 'a1' });
});
