/** What Odoo is asked once a page, and what each reading carries. */
import { expect, it } from 'vitest';
import { openRpc } from '../../../extension/crm/odoo-rpc.ts';
import { answers, openPage } from '../support/open-page.ts';

const CALL = '/web/dataset/call_kw';
const page = () => openPage('', 'http://crm.example/odoo/contacts/7');
const heard: unknown[] = [];
const known = {
  [`${CALL}/res.users/context_get`]: { result: { lang: 'fr_FR', tz: 'Europe/Paris' } },
  [`${CALL}/res.partner/fields_get`]: { result: { name: { string: 'Name' }, x_naf: { string: 'Code NAF' } } },
  [`${CALL}/res.partner/read`]: (body: unknown) => (heard.push(body), { result: [{ id: 7 }] }),
  [`${CALL}/res.partner.category/read`]: (body: unknown) => (heard.push(body), { result: [{ id: 2 }] }),
  [`${CALL}/crm.lead/read`]: (body: unknown) => (heard.push(body), { result: [{ id: 3 }] }),
};

it('reads a deal in the person’s language, and carries nothing else of their settings', async () => {
  const rpc = await openRpc(answers(known), page(), 'crm.lead');
  expect(await rpc.rows('crm.lead', 'read', [3], ['name'])).toEqual([{ id: 3 }]);
  expect(heard.at(-1)).toMatchObject({
    params: {
      model: 'crm.lead',
      method: 'read',
      args: [[3], ['name']],
      kwargs: { context: { lang: 'fr_FR' } },
    },
  });
  expect(JSON.stringify(heard)).not.toContain('Europe/Paris');
});

it('reads an account in the language of the source, which names its sectors', async () => {
  const rpc = await openRpc(answers(known), page(), 'res.partner');
  expect(await rpc.rows('res.partner', 'read', [7], ['name'])).toEqual([{ id: 7 }]);
  expect(heard.at(-1)).toMatchObject({ params: { model: 'res.partner', args: [[7], ['name']] } });
  expect(JSON.stringify(heard.at(-1))).not.toContain('fr_FR');
  // Its tags are the company's own words, renamed in the language of who uses them.
  await rpc.rows('res.partner.category', 'read', [2], ['name']);
  expect(heard.at(-1)).toMatchObject({ params: { kwargs: { context: { lang: 'fr_FR' } } } });
});

it('asks for language and fields once a page', async () => {
  const shown = page();
  const session = answers(known);
  expect(Object.keys((await openRpc(session, shown, 'res.partner')).fields)).toEqual(['name', 'x_naf']);
  expect(Object.keys((await openRpc(session, shown, 'res.partner')).fields)).toEqual(['name', 'x_naf']);
  expect(session.asked).toEqual([`${CALL}/res.users/context_get`, `${CALL}/res.partner/fields_get`]);
});

it('asks again where it was refused, and reads without either meanwhile', async () => {
  const shown = page();
  const refused = await openRpc(
    answers({ [`${CALL}/res.partner/read`]: { error: { code: 100 } } }),
    shown,
    'res.partner',
  );
  expect(await refused.rows('res.partner', 'read', [7], ['name'])).toBeUndefined();
  expect(refused.fields).toEqual({});
  const later = await openRpc(answers(known), shown, 'res.partner');
  expect(Object.keys(later.fields)).toEqual(['name', 'x_naf']);
});
