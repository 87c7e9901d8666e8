/** Pages of HubSpot, whose properties carry their internal names. */
import type { Case } from './case.ts';

const property = (name: string, inner: string, attribute = 'data-selenium-test') =>
  `<div ${attribute}="property-input-${name}">${inner}</div>`;
const head = (name: string) =>
  `<div data-test-id="record-highlight-main-content"><h2 data-selenium-test="highlightTitle">${name}</h2></div>`;
const company =
  '<a data-selenium-test="company-chicklet-title-link" href="/contacts/1/record/0-2/900">Hôtel du Port</a>';
const HOST = 'https://app-eu1.hubspot.com';

export const hubspotPages: readonly Case[] = [
  {
    name: 'company, in French',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/record/0-2/900`,
    html:
      head('Hôtel du Port') +
      property('industry', 'Hôtellerie') +
      property('numberofemployees', '<input value="48">') +
      property('city', '<input value="Marseille">'),
    read: {
      kind: 'account',
      id: '900',
      fields: { name: 'Hôtel du Port', sector: 'Hôtellerie', size: '48', city: 'Marseille' },
    },
  },
  {
    name: 'company, in English, at an old address with other attributes',
    crm: 'HubSpot',
    url: 'https://app.hubspot.com/contacts/14/company/900/',
    html: head('Port Hotel') + property('industry', 'Hospitality', 'data-test-id'),
    read: { kind: 'account', id: '900', fields: { name: 'Port Hotel', sector: 'Hospitality' } },
  },
  {
    name: 'open deal, in French',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/record/0-3/77/view/1`,
    html:
      head('Wi-Fi') +
      company +
      property('dealstage', '<input value="contractsent"><span>Contrat envoyé</span>') +
      property('amount', '<input value="4200">'),
    read: {
      kind: 'opportunity',
      id: '77',
      won: false,
      fields: { name: 'Wi-Fi', stage: 'contractsent', amount: '4200', account: 'Hôtel du Port' },
      account: { name: 'Hôtel du Port' },
    },
  },
  {
    name: 'won deal by its own flag, in another pipeline',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/record/0-3/77`,
    html:
      head('Wi-Fi') +
      property('dealstage', '<input value="8123456">') +
      property('hs_is_closed_won', '<input value="true">'),
    read: { kind: 'opportunity', id: '77', won: true, fields: { name: 'Wi-Fi', stage: '8123456' } },
  },
  {
    name: 'deal of another pipeline: a number tells nothing of a win',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/record/0-3/77`,
    html: head('Wi-Fi') + property('dealstage', 'Gagné'),
    read: { kind: 'opportunity', id: '77', fields: { name: 'Wi-Fi', stage: 'Gagné' } },
  },
  {
    name: 'list',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/objects/0-2/views/all/list`,
    html: '<h1>Companies</h1>',
    read: undefined,
  },
  {
    name: 'a contact',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/record/0-1/5`,
    html: head('Ana') + property('city', 'Lyon'),
    read: undefined,
  },
  {
    name: 'still drawing',
    crm: 'HubSpot',
    url: `${HOST}/contacts/14/record/0-2/900`,
    html: head('Hôtel du Port'),
    read: undefined,
  },
];
