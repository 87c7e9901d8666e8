/** What Odoo is asked about a deal, beyond what its pages' fixtures tell. */
import { expect, it } from 'vitest';
import { readSiteTraits } from '#domain/agreement/site-traits';
import { odoo } from '../../../extension/crm/odoo.ts';
import { answers, openPage, told } from '../support/open-page.ts';

const CALL = '/web/dataset/call_kw';
const LINES = [
  { product_id: [4, 'Aria 4'], 'order_id.state': 'sent', is_downpayment: false },
  { product_id: [5, 'Sérénité'], 'order_id.state': 'cancel', is_downpayment: false },
  { product_id: [6, 'Acompte'], 'order_id.state': 'sale', is_downpayment: true },
  { product_id: false, 'order_id.state': 'sale', is_downpayment: false },
];

/** As Odoo does: every condition of the domain counts. */
const linesFor = (body: unknown) => {
  const { args } = (body as { params: { args: [[keyof (typeof LINES)[number], string, unknown][]] } }).params;
  const holds = (line: (typeof LINES)[number]) =>
    args[0].every(([name, is, value]) => !(name in line) || (line[name] === value) === (is === '='));
  return { result: LINES.filter(holds).map(({ product_id: product }, id) => ({ id, product_id: product })) };
};
const deal = (known: object) => ({
  [`${CALL}/crm.lead/fields_get`]: { result: { name: { string: 'Name' }, ...known } },
  [`${CALL}/crm.lead/read`]: { result: [{ id: 3, name: 'Petit-déjeuner' }] },
  [`${CALL}/sale.order.line/search_read`]: linesFor,
});
const page = () => openPage('', 'http://crm.example/odoo/crm/3');
const place = { kind: 'opportunity', id: '3' } as const;

it('takes no product from a quotation that was cancelled, nor what was paid in advance', async () => {
  const session = answers(deal({ order_ids: { string: 'Orders' } }));
  const reading = await odoo.ask?.(place, session, page());
  expect(told(reading?.fields)).toEqual({ name: 'Petit-déjeuner', products: 'Aria 4' });
});

it('asks for no quotation where the company does not quote with Odoo: its server would note an error at each visit', async () => {
  const session = answers(deal({}));
  expect(told((await odoo.ask?.(place, session, page()))?.fields)).toEqual({ name: 'Petit-déjeuner' });
  expect(session.asked).not.toContain(`${CALL}/sale.order.line/search_read`);
});

it('tells a record that is gone, or of others, from one that nobody could ask for', async () => {
  const asked = (answer: unknown) =>
    odoo.ask?.(place, answers({ [`${CALL}/crm.lead/read`]: answer }), page());
  const failed = (name: string, code = 200) => ({ error: { code, data: { name } } });
  expect(await asked({ result: [] })).toEqual({ fields: [] });
  expect(await asked(failed('odoo.exceptions.AccessError'))).toEqual({ fields: [] });
  expect(await asked(failed('builtins.ValueError'))).toBeUndefined();
  expect(await asked(failed('odoo.http.SessionExpiredException', 100))).toBeUndefined();
  expect(await asked(undefined)).toBeUndefined();
});

it.each(['siret', 'company_registry'])('reads by what an agreement’s site is known: %s', async (number) => {
  const asked: unknown[] = [];
  const session = answers({
    [`${CALL}/res.partner/fields_get`]: {
      result: { name: {}, website: {}, [number]: { string: 'Company ID' } },
    },
    [`${CALL}/res.partner/read`]: (body: { params: { args: unknown[] } }) => {
      asked.push(body.params.args[1]);
      return {
        result: [{ id: 7, name: 'Hôtel', website: 'https://www.port.fr', [number]: '732 829 320 00074' }],
      };
    },
  });
  const account = { kind: 'account', id: '7' } as const;
  const reading = await odoo.ask?.(account, session, openPage('', 'http://crm.example/odoo/contacts/7'));
  expect(asked).toEqual([['name', 'website', number]]);
  expect(readSiteTraits({ crm: 'Odoo', ...account, fields: [...(reading?.fields ?? [])] })).toMatchObject({
    domain: 'port.fr',
    siren: '732829320',
  });
});
