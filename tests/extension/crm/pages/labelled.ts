/** Pages of the CRMs that are read by their labels: rows, lists and tables as their pages have them. A label never says "won". */
import type { Case } from './case.ts';

const UUID = '5c1e5b6a-1111-4222-8333-5f0c2f1a7b10';
const row = (label: string, value: string) =>
  `<div class="row"><div class="l"><span>${label}</span></div><div class="v">${value}</div></div>`;
const dl = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
const main = (heading: string, inner: string) =>
  `<nav><a href="/">Secteur</a><span>Pays</span></nav><main><h1>${heading}</h1>${inner}<button>Gagné</button></main>`;
const french =
  row('Secteur d’activité :', 'Hôtellerie') +
  row('Effectif', '20 à 49 salariés') +
  row('Adresse de facturation', '3 quai Nord<br>13002 Marseille<br>France');
const english = `<dl>${dl('Industry', 'Hospitality')}${dl('No. of employees', '48')}${dl('City', 'Leeds')}${dl('Tags', '—')}</dl>`;
const frenchRead = { sector: 'Hôtellerie', size: '20 à 49 salariés', city: 'Marseille', postcode: '13002' };
const englishRead = { sector: 'Hospitality', size: '48', city: 'Leeds' };
const frenchDeal = (stage: string) => row('Étape', stage) + row('Montant', '4 200 €') + row('Compte', '');
const englishDeal = (stage: string) =>
  `<table><tr><th>Stage</th><td>${stage}</td></tr><tr><th>Amount</th><td>€4,200</td></tr></table>`;

interface Told {
  readonly crm: string;
  readonly account: string;
  readonly id: string;
  readonly deal?: string;
  readonly dealId?: string;
  readonly link?: string;
  readonly silent: readonly string[];
}

/** Account and deals in both languages, and what must stay silent, for one CRM. */
function pagesOf({ crm, account, id, deal, dealId = '', link, silent }: Told): Case[] {
  const linked = link ? `<a href="${link}">Hôtel du Port</a>` : '';
  const deals = (name: string, html: string, stage: string, amount: string): Case => ({
    name,
    crm,
    url: deal ?? '',
    html: main('Wi-Fi', linked + html),
    // The win is not told: only words say it here.
    read: {
      kind: 'opportunity',
      id: dealId,
      fields: { name: 'Wi-Fi', stage, amount, ...(link ? { account: 'Hôtel du Port' } : {}) },
    },
  });
  return [
    {
      name: 'account, in French',
      crm,
      url: account,
      html: main('Hôtel du Port', french),
      read: { kind: 'account', id, fields: { name: 'Hôtel du Port', ...frenchRead } },
    },
    {
      name: 'account, in English',
      crm,
      url: account,
      html: main('Port Hotel', english),
      read: { kind: 'account', id, fields: { name: 'Port Hotel', ...englishRead } },
    },
    ...(deal
      ? [
          deals('open deal, in French', frenchDeal('Négociation'), 'Négociation', '4 200 €'),
          deals('open deal, in English', englishDeal('Proposal'), 'Proposal', '€4,200'),
          deals('won deal, in French', frenchDeal('Gagné'), 'Gagné', '4 200 €'),
          deals('won deal, in English', englishDeal('Won'), 'Won', '€4,200'),
        ]
      : []),
    {
      name: 'a heading and nothing that is known',
      crm,
      url: account,
      html: main('Hôtel du Port', row('Couleur', 'bleu')),
      read: undefined,
    },
    { name: 'still drawing', crm, url: account, html: '<main></main>', read: undefined },
    ...silent.map((url): Case => ({
      name: `not a record: ${url}`,
      crm,
      url,
      html: main('Comptes', french),
      read: undefined,
    })),
  ];
}

const monday = (inner: string) =>
  `<main><h1>Board</h1>${row('Étape', 'x')}</main><div data-testid="item-page" role="dialog"><h2>Wi-Fi</h2>${inner}</div>`;
const MONDAY = 'https://acme.monday.com/boards/12/views/3/pulses/45';

export const labelledPages: readonly Case[] = [
  ...pagesOf({
    crm: 'Pipedrive',
    account: 'https://acme.pipedrive.com/organization/12',
    id: '12',
    deal: 'https://acme.pipedrive.com/deal/34?tab=x',
    dealId: '34',
    link: '/organization/12',
    silent: [
      'https://acme.pipedrive.com/deals/pipeline/1',
      'https://acme.pipedrive.com/organizations/list',
      'https://evil.example/organization/12',
    ],
  }),
  ...pagesOf({
    crm: 'Zoho CRM',
    account: 'https://crm.zoho.eu/crm/org20071/tab/Accounts/123456000000',
    id: '123456000000',
    deal: 'https://crm.zoho.eu/crm/org20071/tab/Potentials/223456000000',
    dealId: '223456000000',
    link: '/crm/org20071/tab/Accounts/123456000000',
    silent: [
      'https://crm.zoho.eu/crm/org20071/tab/Accounts/custom-view/123456000000/list',
      'https://crm.zoho.eu/crm/org20071/tab/Accounts/create',
      'https://crm.zoho.eu/crm/org20071/tab/Accounts/123456000000/edit',
    ],
  }),
  ...pagesOf({
    crm: 'Sellsy',
    account: 'https://go.sellsy.com/companies/12',
    id: '12',
    deal: 'https://go.sellsy.com/opportunities/34',
    dealId: '34',
    link: '/companies/12',
    silent: ['https://go.sellsy.com/companies', 'https://www.sellsy.fr/?_f=thirds'],
  }),
  {
    name: 'account at an old address',
    crm: 'Sellsy',
    url: 'https://www.sellsy.fr/?_f=third&thirdid=12&thirdtype=prospect',
    html: main('Hôtel du Port', french),
    read: { kind: 'account', id: '12', fields: { name: 'Hôtel du Port', ...frenchRead } },
  },
  ...pagesOf({
    crm: 'Axonaut',
    account: 'https://axonaut.com/business/company/show/12',
    id: '12',
    deal: 'https://axonaut.com/business/opportunity/show/34',
    dealId: '34',
    link: '/business/company/show/12',
    silent: ['https://axonaut.com/business/company', 'https://axonaut.com/business/company/edit/12'],
  }),
  ...pagesOf({
    crm: 'Attio',
    account: `https://app.attio.com/acme/company/${UUID}/overview`,
    id: UUID,
    deal: `https://app.attio.com/acme/deals/record/${UUID}/overview`,
    dealId: UUID,
    link: `/acme/company/${UUID}`,
    silent: ['https://app.attio.com/acme/companies', `https://app.attio.com/acme/person/${UUID}`],
  }),
  ...pagesOf({
    crm: 'Close',
    account: 'https://app.close.com/lead/lead_aB3/',
    id: 'lead_aB3',
    silent: ['https://app.close.com/opportunities/', 'https://app.close.com/leads/'],
  }),
  ...pagesOf({
    crm: 'Freshsales',
    account: 'https://acme.myfreshworks.com/crm/sales/accounts/12',
    id: '12',
    deal: 'https://acme.myfreshworks.com/crm/sales/deals/34',
    dealId: '34',
    link: '/crm/sales/accounts/12',
    silent: [
      'https://acme.myfreshworks.com/crm/sales/accounts/view/12',
      'https://acme.myfreshworks.com/crm/sales/deals/12/edit',
    ],
  }),
  ...pagesOf({
    crm: 'Copper',
    account: 'https://app.copper.com/companies/9/app#/organization/12',
    id: '12',
    deal: 'https://app.copper.com/companies/9/app#/deal/34',
    dealId: '34',
    link: '#/organization/12',
    silent: [
      'https://app.copper.com/companies/9/app#/browse/board/opportunities/1',
      'https://app.copper.com/companies/9/app#/contact/12',
    ],
  }),
  {
    name: 'open deal, in French: the item over its board',
    crm: 'monday CRM',
    url: MONDAY,
    html: monday(row('Étape', 'Négociation') + row('Valeur', '4 200 €')),
    read: {
      kind: 'opportunity',
      id: '45',
      fields: { name: 'Wi-Fi', stage: 'Négociation', amount: '4 200 €' },
    },
  },
  {
    name: 'won deal, in English',
    crm: 'monday CRM',
    url: MONDAY,
    html: monday(row('Deal stage', 'Won')),
    read: { kind: 'opportunity', id: '45', fields: { name: 'Wi-Fi', stage: 'Won' } },
  },
  {
    name: 'account, in English',
    crm: 'monday CRM',
    url: MONDAY,
    html: monday(row('Industry', 'Hospitality') + row('Headcount', '48')),
    read: { kind: 'account', id: '45', fields: { name: 'Wi-Fi', sector: 'Hospitality', size: '48' } },
  },
  {
    name: 'an item of another board',
    crm: 'monday CRM',
    url: MONDAY,
    html: monday(row('Responsable', 'Ana')),
    read: undefined,
  },
  {
    name: 'board',
    crm: 'monday CRM',
    url: 'https://acme.monday.com/boards/12',
    html: monday(''),
    read: undefined,
  },
];
