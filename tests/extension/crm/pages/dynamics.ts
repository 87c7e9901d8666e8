/** Pages of Dynamics 365 Sales, hosted and on premises, and what its Web API answers. */
import type { Case } from './case.ts';

const ACCOUNT = '5c1e5b6a-1111-4222-8333-5f0c2f1a7b10';
const DEAL = '6c1e5b6a-1111-4222-8333-5f0c2f1a7b11';
const url = (entity: string, id: string, root = 'https://acme.crm4.dynamics.com/') =>
  `${root}main.aspx?appid=9&forceUCI=1&pagetype=entityrecord&etn=${entity}&id=${id}`;
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';
const SELECT = {
  account:
    'name,industrycode,sic,numberofemployees,address1_city,address1_postalcode,address1_stateorprovince,address1_country,customertypecode,description,_ownerid_value',
  opportunity:
    'name,stepname,estimatedvalue,_transactioncurrencyid_value,estimatedclosedate,createdon,description,_ownerid_value,statecode,_parentaccountid_value,_customerid_value',
};
const accountAsk = `api/data/v9.2/accounts(${ACCOUNT})?$select=${SELECT.account}`;
const account = {
  accountid: ACCOUNT,
  name: 'Hôtel du Port',
  industrycode: 13,
  [`industrycode${FORMATTED}`]: 'Lieux de restauration',
  numberofemployees: 48,
  [`numberofemployees${FORMATTED}`]: '48',
  address1_city: 'Marseille',
};
const accountRead = { name: 'Hôtel du Port', sector: 'Lieux de restauration', size: '48', city: 'Marseille' };
const deal = (state: number) => ({
  [`/${accountAsk}`]: account,
  [`/api/data/v9.2/opportunities(${DEAL})?$select=${SELECT.opportunity}`]: {
    opportunityid: DEAL,
    name: 'Wi-Fi',
    stepname: 'Propose',
    estimatedvalue: 4200,
    statecode: state,
    _customerid_value: ACCOUNT,
    [`_customerid_value${FORMATTED}`]: 'Hôtel du Port',
    '_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
  },
});
const dealRead = (won: boolean) => ({
  kind: 'opportunity' as const,
  id: DEAL,
  won,
  fields: { name: 'Wi-Fi', stage: 'Propose', amount: '4200', account: 'Hôtel du Port' },
  account: accountRead,
});

export const dynamicsPages: readonly Case[] = [
  {
    name: 'account, in French, on premises',
    crm: 'Dynamics 365',
    url: url('account', ACCOUNT.toUpperCase(), 'http://crm.example/acme/'),
    html: '',
    session: { [`/acme/${accountAsk}`]: account },
    read: { kind: 'account', id: ACCOUNT, fields: accountRead, codes: { sector: 'industrycode 13' } },
  },
  {
    name: 'open deal and its account',
    crm: 'Dynamics 365',
    url: url('opportunity', DEAL),
    html: '',
    session: deal(0),
    read: dealRead(false),
  },
  {
    name: 'won deal',
    crm: 'Dynamics 365',
    url: url('opportunity', `%7B${DEAL}%7D`),
    html: '',
    session: deal(1),
    read: dealRead(true),
  },
  {
    name: 'lost deal',
    crm: 'Dynamics 365',
    url: url('opportunity', DEAL),
    html: '',
    session: deal(2),
    read: dealRead(false),
  },
  {
    name: 'account from the page, in English',
    crm: 'Dynamics 365',
    url: url('account', ACCOUNT),
    html: '<input data-id="name.fieldControl-text-box-text" value="Port Hotel"><select data-id="industrycode.fieldControl-option-set-select"><option>Law</option><option selected>Eating and Drinking Places</option></select><input data-id="address1_city.fieldControl-text-box-text" value="Leeds">',
    read: {
      kind: 'account',
      id: ACCOUNT,
      fields: { name: 'Port Hotel', sector: 'Eating and Drinking Places', city: 'Leeds' },
    },
  },
  {
    name: 'list',
    crm: 'Dynamics 365',
    url: 'https://acme.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=account',
    html: '',
    read: undefined,
  },
  {
    name: 'a new account',
    crm: 'Dynamics 365',
    url: 'https://acme.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account',
    html: '',
    read: undefined,
  },
  {
    name: 'a contact',
    crm: 'Dynamics 365',
    url: url('contact', ACCOUNT),
    html: '',
    session: { [`/${accountAsk}`]: account },
    read: undefined,
  },
  {
    name: 'a refusal',
    crm: 'Dynamics 365',
    url: url('account', ACCOUNT),
    html: '',
    session: { [`/${accountAsk}`]: { error: { code: '0x80072560' } } },
    read: undefined,
  },
];
