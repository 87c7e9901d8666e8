/** What Odoo is asked about a deal, beyond what its pages' fixtures tell. */
import { expect, it } from 'vitest';
import { odoo } from '../../../extension/crm/odoo.ts';
import { answers, openPage, told } from '../support/open-page.ts';

const CALL = '/web/dataset/call_kw';
const LINES = [
  { id: 1, product_id: [4, 'Aria 4'], state: 'sent' },
  { id: 2, product_id: [5, 'Sérénité'], state: 'cancel' },
];

/** As Odoo does: every condition of the domain counts; here only that of the state tells lines apart. */
const linesFor = (body: unknown) => {
  const { args } = (body as { params: { args: [[string, string, unknown][]] } }).params;
  const without = args[0].find(([name, is]) => name === 'order_id.state' && is === '!=')?.[2];
  return { result: LINES.filter(({ state }) => state !== without) };
};

it('takes no product from a quotation that was cancelled', async () => {
  const session = answers({
    [`${CALL}/crm.lead/fields_get`]: { result: { name: { string: 'Name' } } },
    [`${CALL}/crm.lead/read`]: { result: [{ id: 3, name: 'Petit-déjeuner' }] },
    [`${CALL}/sale.order.line/search_read`]: linesFor,
  });
  const page = openPage('', 'http://crm.example/odoo/crm/3');
  const reading = await odoo.ask?.({ kind: 'opportunity', id: '3' }, session, page);
  expect(told(reading?.fields)).toEqual({ name: 'Petit-déjeuner', products: 'Aria 4' });
});
