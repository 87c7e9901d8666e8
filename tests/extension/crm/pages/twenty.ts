/** Pages of Twenty: what its REST answers a cookie, and the page that is read by labels where it does not. */
import type { Case } from './case.ts';

const ROOT = (inner = '') =>
  `<html><head><title>Twenty</title></head><body><div id="root">${inner}</div></body></html>`;
const COMPANY = '20202020-3ec3-4fe3-8997-b76aa0bfa408';
const DEAL = '30303030-3ec3-4fe3-8997-b76aa0bfa409';
const BESIDE =
  '<div><div><span>City</span></div><div>Nice</div></div><div><div><span>Stage</span></div><div>Proposal</div></div>';
/** What a rep opens from a relation stands beside the record (SidePanelForDesktop and CommandMenuContainer, read in 2026-11). */
const SIDE_PANEL = `<div data-side-panel="" data-click-outside-id="side-panel"><aside>${BESIDE}</aside></div>`;
const COMMAND_MENU = `<div data-click-outside-id="command-menu">${BESIDE}</div>`;
const session = (stage: string) => ({
  [`/rest/companies/${COMPANY}?depth=1`]: {
    data: {
      company: {
        id: COMPANY,
        name: 'Hôtel du Port',
        employees: 48,
        // The company added it.
        industrySector: 'x',
        industry: 'HOSPITALITY',
        address: { addressCity: 'Marseille', addressPostcode: '13002', addressState: '' },
      },
    },
  },
  [`/rest/opportunities/${DEAL}?depth=1`]: {
    data: {
      opportunity: {
        id: DEAL,
        name: 'Wi-Fi',
        stage,
        amount: { amountMicros: 4_200_000_000, currencyCode: 'EUR' },
        companyId: COMPANY,
        company: { name: 'Hôtel du Port' },
      },
    },
  },
});
const pageRead = { name: 'Hôtel du Port', size: '48', city: 'Marseille', postcode: '13002' };
const accountRead = { ...pageRead, sector: 'HOSPITALITY' };
const dealRead = (stage: string, won: boolean) => ({
  kind: 'opportunity' as const,
  id: DEAL,
  won,
  fields: { name: 'Wi-Fi', stage, amount: '4200', currency: 'EUR', account: 'Hôtel du Port' },
  account: accountRead,
});

export const twentyPages: readonly Case[] = [
  {
    name: 'account',
    crm: 'Twenty',
    url: `http://crm.example/object/company/${COMPANY}`,
    html: ROOT(),
    session: session('NEW'),
    read: { kind: 'account', id: COMPANY, fields: accountRead },
  },
  {
    name: 'open deal and its account',
    crm: 'Twenty',
    url: `http://crm.example/object/opportunity/${DEAL}`,
    html: ROOT(),
    session: session('PROPOSAL'),
    read: dealRead('PROPOSAL', false),
  },
  {
    name: 'won deal',
    crm: 'Twenty',
    url: `http://crm.example/object/opportunity/${DEAL}`,
    html: ROOT(),
    session: session('CUSTOMER'),
    read: dealRead('CUSTOMER', true),
  },
  {
    name: 'account from the page, in French: an older build refuses the cookie',
    crm: 'Twenty',
    url: `http://crm.example/object/company/${COMPANY}`,
    html: ROOT(
      '<h1>Hôtel du Port</h1><div><div><span>Employés</span></div><div>48</div></div><div><div><span>Adresse</span></div><div>3 quai Nord<br>13002 Marseille</div></div>',
    ),
    read: { kind: 'account', id: COMPANY, fields: pageRead },
  },
  {
    name: 'account from the page, with somebody else open in the panel beside it',
    crm: 'Twenty',
    url: `http://crm.example/object/company/${COMPANY}`,
    html: ROOT(
      `<h1>Hôtel du Port</h1><div><div><span>Employees</span></div><div>48</div></div>${SIDE_PANEL}`,
    ),
    read: { kind: 'account', id: COMPANY, fields: { name: 'Hôtel du Port', size: '48' } },
  },
  {
    name: 'the same in a version whose panel is the command menu',
    crm: 'Twenty',
    url: `http://crm.example/object/company/${COMPANY}`,
    html: ROOT(
      `<h1>Hôtel du Port</h1><div><div><span>Employees</span></div><div>48</div></div>${COMMAND_MENU}`,
    ),
    read: { kind: 'account', id: COMPANY, fields: { name: 'Hôtel du Port', size: '48' } },
  },
  { name: 'list', crm: 'Twenty', url: 'http://crm.example/objects/companies', html: ROOT(), read: undefined },
  {
    name: 'login',
    crm: 'Twenty',
    url: 'http://crm.example/welcome',
    html: ROOT('<h1>Welcome</h1>'),
    read: undefined,
  },
  {
    name: 'a record that is not there',
    crm: 'Twenty',
    url: `http://crm.example/object/company/${DEAL}`,
    html: ROOT('<h1>404</h1>'),
    session: session('NEW'),
    read: undefined,
  },
];
