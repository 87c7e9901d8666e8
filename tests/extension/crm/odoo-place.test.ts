import { expect, it } from 'vitest';
import { odooAction, odooPlace } from '../../../extension/crm/odoo-place.ts';
import { openPage } from '../support/open-page.ts';

const at = (path: string) => openPage('', `http://crm.example${path}`);

it.each([
  ['/web#id=7&model=res.partner&view_type=form', 'account 7'],
  ['/web/?debug=assets#cids=1&menu_id=4&model=crm.lead&view_type=form&id=12&active_id=3', 'opportunity 12'],
  ['/web#model=res.partner&id=7', 'account 7'],
  ['/odoo/contacts/7', 'account 7'],
  ['/odoo/customers/7', 'account 7'],
  ['/odoo/res.partner/7', 'account 7'],
  ['/odoo/crm/1/res.partner/7?debug=1', 'account 7'],
  ['/odoo/m-crm.lead/3', 'opportunity 3'],
  ['/odoo/action-crm.crm_lead_action/3', undefined],
  ['/odoo/contacts', undefined],
  ['/odoo/contacts/new', undefined],
  ['/odoo/contacts/0', undefined],
  ['/odoo/7', undefined],
  ['/odoo/crm/3?view_type=kanban', undefined],
  ['/odoo/toString/3', undefined],
  ['/web#id=7&model=toString&view_type=form', undefined],
  ['/web#id=&model=res.partner&view_type=form', undefined],
  ['/shop/crm/3', undefined],
])('%s: %s', (path, expected) => {
  const place = odooPlace(at(path));
  expect(place && `${place.kind} ${place.id}`).toBe(expected);
});

it('asks about an action only where the address does not name the model', () => {
  expect(odooAction(at('/odoo/action-333/3'))).toBe(333);
  expect(odooAction(at('/odoo/my-pipeline/3'))).toBe('my-pipeline');
  expect(odooAction(at('/odoo/crm/3'))).toBeUndefined();
});
