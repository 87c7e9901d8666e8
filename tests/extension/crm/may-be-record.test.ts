import { expect, it } from 'vitest';
import { mayBeRecord } from '../../../extension/crm/may-be-record.ts';
import { openPage } from '../support/open-page.ts';
import { cases } from './pages/cases.ts';

/** Not every parser's document knows its address. */
const seen = (html: string, url: string) =>
  mayBeRecord(url, {
    querySelector: (wanted: string) => openPage(html, url).document.querySelector(wanted),
  });

it('locks out no record that an adapter reads', () => {
  const records = cases.filter(({ read }) => read);
  expect(records.length).toBeGreaterThan(80);
  const lockedOut = records.filter(({ html, url }) => !seen(html, url));
  expect(lockedOut.map(({ crm, url }) => `${crm} ${url}`)).toEqual([]);
});

it.each([
  // A tab of a company whose name begins as the part of Copper does.
  'https://acme.sellsy.com/companies/12/appointments',
  'https://app.copper.com/companies/12/app#/organization/5',
  'http://crm.example/index.php?record=12&action=DetailView&module=Accounts',
  'http://crm.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DAccounts%26action%3DDetailView',
  'http://crm.example/web#model=crm.lead&id=5',
  'https://acme.crm4.dynamics.com/main.aspx?etn=account&id=1&pagetype=entityrecord',
  // A word of the path that comes again as a list's.
  'http://crm.example/projet/card.php?id=5&backtopage=/projet',
])('opens at %s', (url) => expect(seen('<table></table>', url)).toBe(true));

it.each([
  'http://crm.example/',
  'http://crm.example/#Account',
  'http://crm.example/odoo/crm',
  'http://crm.example/web#action=12&cids=1',
  'http://crm.example/index.php?module=Home&action=index',
  'http://crm.example/societe/',
  'http://crm.example/societe/list.php?type=c&leftmenu=customers',
  'http://crm.example/projet/index.php?mainmenu=project',
  'http://crm.example/odoo/action-312',
  'http://crm.example/web#action=12&model=crm.lead&view_type=kanban&cids=1',
  'http://crm.example/index.php?module=Accounts&action=index&parentTab=Sales',
  'http://crm.example/index.php?module=Accounts&view=List&app=SALES',
  'http://crm.example/crm/deals/view/list',
  'http://crm.example/app/customer',
  'https://app.copper.com/companies/12/app#/browse/list/people',
  'http://crm.example/deals',
  'http://crm.example/deals/',
  'http://crm.example/deals?page=2',
  'http://crm.example/:/',
  'https://acme.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=account',
  'https://app.hubspot.com/contacts/14/record/0-1/123',
  'https://acme.pipedrive.com/pipeline/1/user/everyone',
  'https://app.hubspot.com/contacts/14/objects/0-2/views/all/list',
  'https://acme.lightning.force.com/lightning/page/home',
  'https://acme.monday.com/boards/12',
  'https://app.attio.com/acme/companies',
])('stays shut at %s', (url) => expect(seen('<table></table>', url)).toBe(false));
