/** Pages of Frappe CRM and ERPNext, and what their REST answers. */
import type { Case } from './case.ts';

const CRM =
  '<html><head><script src="/assets/crm/frontend/assets/index.js"></script></head><body><div id="app"></div></body></html>';
const DESK = (inner = '') =>
  `<html><head><script src="/assets/frappe/dist/js/desk.bundle.js"></script></head><body>${inner}</body></html>`;
const organisation = {
  data: {
    name: 'Hôtel du Port',
    organization_name: 'Hôtel du Port',
    company_description: '48 chambres',
    industry: 'Hospitality',
    no_of_employees: '11-50',
    address: 'Port-Billing',
  },
};
const session = {
  '/api/resource/CRM%20Organization/H%C3%B4tel%20du%20Port': organisation,
  '/api/resource/Address/Port-Billing': {
    data: { name: 'Port-Billing', city: 'Marseille', pincode: '13002', country: 'France' },
  },
  '/api/resource/CRM%20Deal%20Status/Signed': { data: { name: 'Signed', type: 'Won' } },
  // Before statuses had a type.
  '/api/resource/CRM%20Deal%20Status/Won': { data: { name: 'Won', position: 4 } },
  '/api/resource/CRM%20Deal%20Status/Proposal': { data: { name: 'Proposal', type: 'Ongoing' } },
};
const accountRead = {
  name: 'Hôtel du Port',
  sector: 'Hospitality',
  size: '11-50',
  description: '48 chambres',
  city: 'Marseille',
  postcode: '13002',
  country: 'France',
};
const deal = (status: string) => ({
  ...session,
  '/api/resource/CRM%20Deal/CRM-DEAL-2026-00001': {
    data: {
      name: 'CRM-DEAL-2026-00001',
      organization: 'Hôtel du Port',
      status,
      deal_value: 4200,
      currency: 'EUR',
      products: [
        { name: 'r8k2j1h0aa', product_code: 'AP', product_name: 'Access point', qty: 20 },
        { name: 'r8k2j1h0ab', product_code: 'SW', product_name: 'Switch', qty: 1 },
      ],
    },
  },
});
const dealRead = (stage: string, won: boolean) => ({
  kind: 'opportunity' as const,
  id: 'CRM-DEAL-2026-00001',
  won,
  fields: {
    name: 'CRM-DEAL-2026-00001',
    account: 'Hôtel du Port',
    stage,
    amount: '4200',
    currency: 'EUR',
    products: 'Access point, Switch',
  },
  account: accountRead,
});

/** What is asked of the addresses that name a customer; a list answers what its reader may see. */
const ADDRESSES = new URLSearchParams({
  fields: '["city","pincode","state","country"]',
  filters:
    '[["Dynamic Link","link_doctype","=","Customer"],["Dynamic Link","link_name","=","Hôtel du Port"]]',
}).toString();

export const frappePages: readonly Case[] = [
  {
    name: 'account, its name in the address',
    crm: 'Frappe',
    url: 'http://crm.example/crm/organizations/H%C3%B4tel%20du%20Port#activity',
    html: CRM,
    session,
    read: { kind: 'account', id: 'Hôtel du Port', fields: accountRead },
  },
  {
    name: 'open deal and its account',
    crm: 'Frappe',
    url: 'http://crm.example/crm/deals/CRM-DEAL-2026-00001',
    html: CRM,
    session: deal('Proposal'),
    read: dealRead('Proposal', false),
  },
  {
    name: 'won deal: the company named its own status',
    crm: 'Frappe',
    url: 'http://crm.example/crm/deals/CRM-DEAL-2026-00001',
    html: CRM,
    session: deal('Signed'),
    read: dealRead('Signed', true),
  },
  {
    name: 'won deal of an older one, whose statuses have no type',
    crm: 'Frappe',
    url: 'http://crm.example/crm/deals/CRM-DEAL-2026-00001',
    html: CRM,
    session: deal('Won'),
    read: dealRead('Won', true),
  },
  {
    name: 'ERPNext: a customer whose name is a number, under the module that is open',
    crm: 'Frappe',
    url: 'http://crm.example/desk/selling/customer/4711',
    html: DESK(),
    session: {
      '/api/resource/Customer/4711': {
        data: {
          name: 4711,
          customer_name: 'Hôtel du Port',
          industry: 'Hotels',
          custom_nombre_de_salaries: 48,
          // Of the site that they deliver to; the address goes first.
          custom_ville: 'Toulon',
          customer_primary_address: 'Port-Billing',
        },
      },
      '/api/resource/Address/Port-Billing': { data: { name: 'Port-Billing', city: 'Marseille' } },
    },
    read: {
      kind: 'account',
      id: '4711',
      fields: { name: 'Hôtel du Port', sector: 'Hotels', size: '48', city: 'Marseille' },
    },
  },
  {
    name: 'ERPNext: customer from the page, in French',
    crm: 'Frappe',
    url: 'http://crm.example/app/customer/H%C3%B4tel%20du%20Port',
    html: DESK(
      '<div data-fieldname="customer_name"><label>Nom</label><div class="control-value">Hôtel du Port</div></div><div data-fieldname="industry"><label>Secteur</label><div class="control-value">Hospitality</div></div>',
    ),
    read: { kind: 'account', id: 'Hôtel du Port', fields: { name: 'Hôtel du Port', sector: 'Hospitality' } },
  },
  {
    name: 'ERPNext: opportunity of which an order came',
    crm: 'Frappe',
    url: 'http://crm.example/app/opportunity/CRM-OPP-2026-00002',
    html: DESK(),
    session: {
      '/api/resource/Opportunity/CRM-OPP-2026-00002': {
        data: {
          name: 'CRM-OPP-2026-00002',
          title: 'Wi-Fi',
          status: 'Converted',
          opportunity_from: 'Customer',
          party_name: 'Hôtel du Port',
          customer_name: 'Hôtel du Port',
          sales_stage: 'Proposal/Price Quote',
        },
      },
      '/api/resource/Customer/H%C3%B4tel%20du%20Port': {
        data: {
          doctype: 'Customer',
          name: 'Hôtel du Port',
          customer_name: 'Hôtel du Port',
          market_segment: 'Hotels',
        },
      },
      [`/api/resource/Address?${ADDRESSES}`]: {
        data: [{ city: 'Marseille', pincode: '13002', country: 'France' }],
      },
    },
    read: {
      kind: 'opportunity',
      id: 'CRM-OPP-2026-00002',
      won: true,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Converted' },
      account: {
        name: 'Hôtel du Port',
        tags: 'Hotels',
        city: 'Marseille',
        postcode: '13002',
        country: 'France',
      },
    },
  },
  {
    name: 'ERPNext: opportunity of a prospect, lost, which tells its own town and trade',
    crm: 'Frappe',
    url: 'http://crm.example/app/opportunity/CRM-OPP-2026-00003',
    html: DESK(),
    session: {
      '/api/resource/Opportunity/CRM-OPP-2026-00003': {
        data: {
          name: 'CRM-OPP-2026-00003',
          doctype: 'Opportunity',
          title: 'Clinique du Lac',
          status: 'Lost',
          opportunity_from: 'Prospect',
          party_name: 'Clinique du Lac',
          customer_name: 'Clinique du Lac',
          sales_stage: 'Prospecting',
          industry: 'Healthcare',
          no_of_employees: '51-200',
          city: 'Annecy',
          state: 'Haute-Savoie',
          country: 'France',
          items: [{ name: 'k3', item_name: 'Badge' }],
        },
      },
    },
    read: {
      kind: 'opportunity',
      id: 'CRM-OPP-2026-00003',
      won: false,
      fields: {
        name: 'Clinique du Lac',
        account: 'Clinique du Lac',
        sector: 'Healthcare',
        size: '51-200',
        city: 'Annecy',
        region: 'Haute-Savoie',
        country: 'France',
        stage: 'Lost',
        products: 'Badge',
      },
    },
  },
  {
    name: 'list',
    crm: 'Frappe',
    url: 'http://crm.example/crm/deals/view/list',
    html: CRM,
    session,
    read: undefined,
  },
  {
    name: 'all organisations',
    crm: 'Frappe',
    url: 'http://crm.example/crm/organizations',
    html: CRM,
    session,
    read: undefined,
  },
  {
    name: 'a new customer',
    crm: 'Frappe',
    url: 'http://crm.example/app/customer/new-customer-qwzkxbvnme',
    html: DESK(),
    session,
    read: undefined,
  },
  {
    name: 'another record in the answer',
    crm: 'Frappe',
    url: 'http://crm.example/crm/organizations/Other',
    html: CRM,
    session: { '/api/resource/CRM%20Organization/Other': organisation },
    read: undefined,
  },
];
