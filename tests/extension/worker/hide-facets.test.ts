import { expect, it } from 'vitest';
import { hideFacets } from '../../../extension/worker/hide-facets.ts';
import { deal } from '../support/worker-stage.ts';

it('takes the fields out of the deal and of its account, and leaves the given record as it is', () => {
  const record = deal();
  const hidden = hideFacets(record, ['city', 'products']);
  expect(JSON.stringify(hidden)).not.toMatch(/Lyon|Machine 200/);
  expect(JSON.stringify(record)).toMatch(/Lyon/);
  expect(hideFacets(record, [])).toBe(record);
});
