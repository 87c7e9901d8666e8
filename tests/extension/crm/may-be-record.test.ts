import { expect, it } from 'vitest';
import { mayBeRecord } from '../../../extension/crm/may-be-record.ts';
import { openPage } from '../support/open-page.ts';
import { cases } from './pages/cases.ts';

it('locks out no record that an adapter reads', () => {
  const records = cases.filter(({ read }) => read);
  expect(records.length).toBeGreaterThan(80);
  const lockedOut = records.filter(({ html, url }) => !mayBeRecord(openPage(html, url)));
  expect(lockedOut.map(({ crm, url }) => `${crm} ${url}`)).toEqual([]);
});

it.each([
  'http://crm.example/',
  'http://crm.example/#Account',
  'http://crm.example/odoo/crm',
  'http://crm.example/web#action=12&cids=1',
  'http://crm.example/index.php?module=Home&action=index',
  'http://crm.example/societe/',
  'https://acme.pipedrive.com/pipeline/1/user/everyone',
  'https://app.hubspot.com/contacts/14/objects/0-2/views/all/list',
  'https://acme.lightning.force.com/lightning/page/home',
  'https://acme.monday.com/boards/12',
  'https://app.attio.com/acme/companies',
])('stays shut at %s', (url) => expect(mayBeRecord(openPage('<table></table>', url))).toBe(false));
