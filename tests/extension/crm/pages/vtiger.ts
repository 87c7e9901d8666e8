/** Pages of Vtiger and YetiForce, whose cells carry names and, for the page's own editing, codes. */
import type { Case } from './case.ts';

const cell = (module: string, name: string, value: string, more = '') =>
  `<td id="${module}_detailView_fieldLabel_${name}">x</td><td id="${module}_detailView_fieldValue_${name}"><span class="value">${value}</span>${more}</td>`;
const code = (name: string, value: string) =>
  `<input type="hidden" class="fieldBasicData" data-name="${name}" data-value="${value}">`;
const page = (id: string, cells: string) =>
  `<html><body><input type="hidden" id="recordId" value="${id}"><div class="detailViewContainer"><table><tr>${cells}</tr></table></div></body></html>`;
const account = page(
  '11',
  cell('Accounts', 'accountname', 'Hôtel du Port') +
    cell('Accounts', 'industry', 'Hôtellerie', code('industry', 'Hospitality')) +
    cell('Accounts', 'employees', '48') +
    cell('Accounts', 'bill_city', 'Marseille'),
);
const deal = (stage: string, words: string) =>
  page(
    '12',
    cell('Potentials', 'potentialname', 'Wi-Fi') +
      cell(
        'Potentials',
        'related_to',
        '<a href="index.php?module=Accounts&view=Detail&record=11">Hôtel du Port</a>',
      ) +
      cell('Potentials', 'sales_stage', words, code('sales_stage', stage)),
  );
const URL_OF = (module: string, id: string) =>
  `http://crm.example/vt/index.php?module=${module}&view=Detail&record=${id}`;
const accountRead = { name: 'Hôtel du Port', sector: 'Hôtellerie', size: '48', city: 'Marseille' };

export const vtigerPages: readonly Case[] = [
  {
    name: 'account, in French',
    crm: 'Vtiger',
    url: `${URL_OF('Accounts', '11')}&app=MARKETING`,
    html: account,
    read: { kind: 'account', id: '11', fields: accountRead, codes: { sector: 'Hospitality' } },
  },
  {
    name: 'account of YetiForce',
    crm: 'Vtiger',
    url: URL_OF('Accounts', '11'),
    html: page(
      '11',
      cell('Accounts', 'accountname', 'Port Hotel') +
        cell(
          'Accounts',
          'industry',
          'Hospitality',
          '<input class="fieldname" value="industry" data-prev-value="Hospitality">',
        ),
    ),
    read: { kind: 'account', id: '11', fields: { name: 'Port Hotel', sector: 'Hospitality' } },
  },
  {
    name: 'open deal and its account, in French',
    crm: 'Vtiger',
    url: URL_OF('Potentials', '12'),
    html: deal('Prospecting', 'Prospection'),
    session: { '/vt/index.php?module=Accounts&view=Detail&record=11': account },
    read: {
      kind: 'opportunity',
      id: '12',
      won: false,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Prospection' },
      account: accountRead,
    },
  },
  {
    name: 'won deal, in English',
    crm: 'Vtiger',
    url: URL_OF('Potentials', '12'),
    html: deal('Closed Won', 'Closed Won'),
    read: {
      kind: 'opportunity',
      id: '12',
      won: true,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Closed Won' },
    },
  },
  {
    name: 'list',
    crm: 'Vtiger',
    url: 'http://crm.example/index.php?module=Accounts&view=List',
    html: account,
    read: undefined,
  },
  {
    name: 'edit form',
    crm: 'Vtiger',
    url: 'http://crm.example/index.php?module=Accounts&view=Edit&record=11',
    html: account,
    read: undefined,
  },
  {
    name: 'another record than asked for',
    crm: 'Vtiger',
    url: URL_OF('Accounts', '99'),
    html: account,
    read: undefined,
  },
];
