/** Pages of Salesforce Lightning, tabs that stay mounted included, and what the interface's own API answers. */
import type { Case } from './case.ts';

const ACCOUNT = '0015g00000ABCDEAA1';
const DEAL = '0065g00000XYZABAA2';
const HOST = 'https://acme.lightning.force.com';
const cell = (name: string, value: string) =>
  `<div data-target-selection-name="sfdc:RecordField.${name}"><span>x</span><span data-output-element-id="output-field">${value}</span></div>`;
const tab = (isActive: boolean, cells: string) =>
  `<div class="oneContent${isActive ? ' active' : ''}">${cells}</div>`;
const value = (raw: unknown, displayValue: string | null = null) => ({ value: raw, displayValue });
const accountFields = {
  Name: value('H&#39;tel &amp; Port'),
  Industry: value('Hospitality', 'Hôtellerie'),
  NumberOfEmployees: value(48, '48'),
  BillingCity: value('Marseille'),
  Owner: { displayValue: 'Ana', value: { fields: { Name: value('Ana') } } },
};
const accountRead = { name: "H'tel & Port", sector: 'Hôtellerie', size: '48', city: 'Marseille' };
const ask = (object: string, id: string) =>
  `/services/data/v60.0/ui-api/records/${id}?optionalFields=${FIELDS[object]}`;
const A =
  'Name,Industry,Sic,NumberOfEmployees,BillingCity,BillingPostalCode,BillingState,BillingCountry,Type,Description'.split(
    ',',
  );
const FIELDS: Record<string, string> = {
  Account: [...A, 'Owner.Name'].map((name) => `Account.${name}`).join(','),
  Opportunity: [
    ...'Name,StageName,Amount,CloseDate,CreatedDate,LastActivityDate,LastStageChangeDate,Description,Account.Name,Owner.Name'.split(
      ',',
    ),
    ...A.map((name) => `Account.${name}`),
    'IsWon',
    'AccountId',
  ]
    .map((name) => `Opportunity.${name}`)
    .join(','),
};
const deal = (stage: string, isWon: boolean) => ({
  [ask('Opportunity', DEAL)]: {
    id: DEAL,
    fields: {
      Name: value('Wi-Fi'),
      StageName: value(stage, stage),
      Amount: value(4200, '4 200,00 €'),
      LastStageChangeDate: value('2026-10-02T08:00:00.000Z', '10/2/2026'),
      IsWon: value(isWon),
      AccountId: value(ACCOUNT),
      Account: { displayValue: 'Port', value: { fields: accountFields } },
    },
  },
});
const dealRead = (stage: string, won: boolean) => ({
  kind: 'opportunity' as const,
  id: DEAL,
  won,
  fields: { name: 'Wi-Fi', stage, amount: '4 200,00 €', account: "H'tel & Port", stageSince: '10/2/2026' },
  codes: { stage, amount: '4200', stageSince: '2026-10-02T08:00:00.000Z' },
  account: { ...accountRead, owner: 'Ana' },
});

export const salesforcePages: readonly Case[] = [
  {
    name: 'account from the session, in French',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Account/${ACCOUNT}/view`,
    html: '',
    session: { [ask('Account', ACCOUNT)]: { id: ACCOUNT, fields: accountFields } },
    read: {
      kind: 'account',
      id: ACCOUNT,
      fields: { ...accountRead, owner: 'Ana' },
      codes: { sector: 'Hospitality' },
    },
  },
  {
    name: 'open deal, its account in the same answer',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Opportunity/${DEAL}/view?ws=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`,
    html: '',
    session: deal('Proposal', false),
    read: dealRead('Proposal', false),
  },
  {
    name: 'won deal with products: the org named its own stage',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/${DEAL}/view`,
    html: '',
    session: {
      ...deal('Signature reçue', true),
      [`/services/data/v60.0/ui-api/related-list-records/${DEAL}/OpportunityLineItems?optionalFields=OpportunityLineItem.Product2.Name`]:
        {
          count: 3,
          records: ['Borne Wi-Fi', 'Pose &amp; r&#39;glage', 'Borne Wi-Fi'].map((name) => ({
            apiName: 'OpportunityLineItem',
            fields: { Product2: { displayValue: name, value: { fields: { Name: value(name) } } } },
          })),
        },
    },
    read: {
      ...dealRead('Signature reçue', true),
      fields: { ...dealRead('Signature reçue', true).fields, products: "Borne Wi-Fi, Pose & r'glage" },
    },
  },
  {
    name: 'deal from the page, in English: not the one in the tab behind it',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Opportunity/${DEAL}/view`,
    html:
      tab(false, cell('Opportunity.Name', 'Other') + cell('Opportunity.Amount', '€1')) +
      tab(true, cell('Opportunity.Name', 'Wi-Fi') + cell('Opportunity.StageName', 'Closed Won')),
    read: { kind: 'opportunity', id: DEAL, fields: { name: 'Wi-Fi', stage: 'Closed Won' } },
  },
  { name: 'list', crm: 'Salesforce', url: `${HOST}/lightning/o/Account/list`, html: '', read: undefined },
  {
    name: 'related list',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Account/${ACCOUNT}/related/Opportunities/view`,
    html: tab(true, cell('Account.Name', 'X')),
    read: undefined,
  },
  {
    name: 'edit form',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Account/${ACCOUNT}/edit`,
    html: tab(true, cell('Account.Name', 'X')),
    read: undefined,
  },
  {
    name: 'a contact',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Contact/0035g00000ABCDEAA1/view`,
    html: '',
    read: undefined,
  },
  {
    name: 'only a hidden tab is drawn',
    crm: 'Salesforce',
    url: `${HOST}/lightning/r/Account/${ACCOUNT}/view`,
    html: tab(false, cell('Account.Name', 'X')),
    read: undefined,
  },
  {
    name: 'a page of the same address elsewhere',
    crm: 'Salesforce',
    url: `https://evil.example/lightning/r/Account/${ACCOUNT}/view`,
    html: tab(true, cell('Account.Name', 'X')),
    read: undefined,
  },
];
