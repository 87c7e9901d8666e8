import { expect, it } from 'vitest';
import { frappePlace } from '../../../extension/crm/frappe-place.ts';

it.each([
  ['/crm/organizations/H%C3%B4tel', 'CRM Organization Hôtel'],
  ['/crm/deals/CRM-DEAL-2026-00001', 'CRM Deal CRM-DEAL-2026-00001'],
  ['/app/customer/A%2FB', 'Customer A/B'],
  ['/desk/opportunity/X', 'Opportunity X'],
  ['/desk/selling/customer/H%C3%B4tel', 'Customer Hôtel'],
  ['/desk/crm/opportunity/CRM-OPP-2026-00001', 'Opportunity CRM-OPP-2026-00001'],
  ['/desk/selling/customer', undefined],
  ['/desk/selling/customer/view/list', undefined],
  ['/desk/customer/view/report', undefined],
  ['/crm/deals/%E0%A4%A', 'CRM Deal %E0%A4%A'],
  ['/crm/deals/view', undefined],
  ['/crm/deals/view/kanban', undefined],
  ['/app/customer', undefined],
  ['/app/customer/new-customer-1', undefined],
  ['/app/opportunity/new-opportunity-qwzkxbvnme', undefined],
  ['/app/customer/new-age%20SARL', 'Customer new-age SARL'],
  ['/app/customer/new-customer-lab', 'Customer new-customer-lab'],
  ['/app/customer/a1b2c3d4e5', 'Customer a1b2c3d4e5'],
])('%s: %s', (path, expected) => {
  const place = frappePlace(new URL(path, 'http://crm.example'));
  expect(place && `${place.doctype} ${place.id}`).toBe(expected);
});
