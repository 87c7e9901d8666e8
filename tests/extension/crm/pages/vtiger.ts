/** Pages of Vtiger and YetiForce, whose cells carry names and, for the page's own editing, codes. */
import type { Case } from './case.ts';

const cell = (module: string, name: string, value: string, more = '') =>
  `<td id="${module}_detailView_fieldLabel_${name}">x</td><td id="${module}_detailView_fieldValue_${name}"><span class="value">${value}</span>${more}</td>`;
const ownCell = (number: string, label: string, value: string) =>
  `<td class="fieldLabel" id="Accounts_detailView_fieldLabel_cf_${number}"><span class="muted">${label}</span></td><td id="Accounts_detailView_fieldValue_cf_${number}"><span class="value" data-field-type="string">${value}</span></td>`;
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
const FULL = (module: string, id: string) =>
  `/vt/index.php?module=${module}&view=Detail&record=${id}&mode=showDetailViewByMode&requestMode=full`;
/** A summary, as most people have it: no names on the cells, only on what edits them; another record lies open over it. */
const summary = (id: string, cells: string) =>
  `<html><body><div id="overlayPageContent" class="fade modal overlayPageContent"><input type="hidden" id="recordId" value="77"><table><tr>${cell('Potentials', 'potentialname', 'Autre')}</tr></table></div><div class="detailViewContainer"><div class="detailview-content"><input id="recordId" type="hidden" value="${id}"><table class="summary-table"><tbody>${cells}</tbody></table></div></div></body></html>`;
const summaryCell = (name: string, value: string, raw: string) =>
  `<tr class="summaryViewEntries"><td class="fieldLabel"><label>x</label></td><td class="fieldValue"><div class="row"><span class="value" title="${value}">${value}</span><span class="hide edit">${code(name, raw)}</span></div></td></tr>`;
/** YetiForce has the record's number before its box. */
const process = (status: string, words: string) =>
  `<html><body><div class="contentsDiv"><input id="recordId" type="hidden" value="31"><div class="detailViewContainer">${cell('SSalesProcesses', 'subject', 'Wi-Fi')}${cell('SSalesProcesses', 'related_to', '<a class="modCT_Accounts" href="index.php?module=Accounts&view=Detail&record=11">Hôtel du Port</a>')}${cell('SSalesProcesses', 'ssalesprocesses_status', words, `<input type="hidden" class="fieldname" value="ssalesprocesses_status" data-prev-value="${status}">`)}${cell('SSalesProcesses', 'estimated', '4 200')}</div></div></body></html>`;
/** What is closed has no editors: its code stands in the bar of steps alone, among those of the others. */
const locked = (status: string, words: string) =>
  process('', words)
    .replace(/<input type="hidden" class="fieldname"[^>]*>/, '')
    .replace(
      '<div class="detailViewContainer">',
      `<ul class="c-progress__container js-header-progress-bar" data-picklist-name="ssalesprocesses_status"><li class="c-progress__item before" data-picklist-value="PLL_IN_REALIZATION"></li><li class="c-progress__item active" data-picklist-value="${status}"></li></ul>$&`,
    );
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
    name: 'account with fields that the company added, by their labels',
    crm: 'Vtiger',
    url: URL_OF('Accounts', '11'),
    html: page(
      '11',
      cell('Accounts', 'accountname', 'Hôtel du Port') +
        cell('Accounts', 'employees', '48') +
        ownCell('853', 'Secteur d’activité', 'Hôtellerie') +
        ownCell('855', 'Effectif', '60') +
        ownCell('857', 'Concurrent', '') +
        ownCell('859', 'Code secret', '1234'),
    ),
    // The headcount that Vtiger has of its own goes first.
    read: { kind: 'account', id: '11', fields: { name: 'Hôtel du Port', size: '48', sector: 'Hôtellerie' } },
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
    session: { [FULL('Accounts', '11')]: account },
    read: {
      kind: 'opportunity',
      id: '12',
      won: false,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Prospection' },
      account: accountRead,
    },
  },
  {
    name: 'open deal whose date is shown with the month first, and kept as it is sorted',
    crm: 'Vtiger',
    url: URL_OF('Potentials', '12'),
    html: page(
      '12',
      cell('Potentials', 'potentialname', 'Wi-Fi') +
        cell('Potentials', 'closingdate', '12-05-2026', code('closingdate', '2026-12-05')),
    ),
    read: {
      kind: 'opportunity',
      id: '12',
      fields: { name: 'Wi-Fi', closeDate: '12-05-2026' },
      codes: { closeDate: '2026-12-05' },
    },
  },
  {
    name: 'deal in a stage that the company added: no win, so that it is one when it leaves it for the shipped one',
    crm: 'Vtiger',
    url: URL_OF('Potentials', '12'),
    html: deal('Signed', 'Signé'),
    read: {
      kind: 'opportunity',
      id: '12',
      won: false,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Signé' },
      codes: { stage: 'Signed' },
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
    name: 'a summary, with another record in an overlay: everything is fetched',
    crm: 'Vtiger',
    url: `${URL_OF('Potentials', '12')}&app=SALES`,
    html: summary('12', summaryCell('potentialname', 'Wi-Fi', 'Wi-Fi')),
    session: { [FULL('Potentials', '12')]: deal('Closed Won', 'Gagné'), [FULL('Accounts', '11')]: account },
    read: {
      kind: 'opportunity',
      id: '12',
      won: true,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Gagné' },
      codes: { stage: 'Closed Won' },
      account: accountRead,
    },
  },
  {
    name: 'a summary alone, in French, with another record in an overlay',
    crm: 'Vtiger',
    url: URL_OF('Potentials', '12'),
    html: summary(
      '12',
      summaryCell('potentialname', 'Wi-Fi', 'Wi-Fi') +
        summaryCell('sales_stage', 'Prospection', 'Prospecting'),
    ),
    read: {
      kind: 'opportunity',
      id: '12',
      won: false,
      fields: { name: 'Wi-Fi', stage: 'Prospection' },
      codes: { stage: 'Prospecting' },
    },
  },
  ...(
    [
      ['PLL_SALE_COMPLETED', 'Sprzedaż zakończona', true],
      ['PLL_SALE_FAILED', 'Nieudana', false],
    ] as const
  ).map(([status, words, won]): Case => ({
    name: `process of YetiForce, ${status}`,
    crm: 'Vtiger',
    url: URL_OF('SSalesProcesses', '31'),
    html: process(status, words),
    session: { [FULL('SSalesProcesses', '31')]: process(status, words), [FULL('Accounts', '11')]: account },
    read: {
      kind: 'opportunity',
      id: '31',
      won,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: words, amount: '4 200' },
      codes: { stage: status },
      account: accountRead,
    },
  })),
  ...(
    [
      ['PLL_SALE_COMPLETED', 'Sprzedaż zakończona', true],
      ['PLL_SALE_FAILED', 'Nieudana', false],
    ] as const
  ).map(([status, words, won]): Case => ({
    name: `process of YetiForce that is closed, and locked: ${status}`,
    crm: 'Vtiger',
    url: URL_OF('SSalesProcesses', '31'),
    html: locked(status, words),
    session: { [FULL('SSalesProcesses', '31')]: locked(status, words) },
    read: {
      kind: 'opportunity',
      id: '31',
      won,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: words, amount: '4 200' },
      codes: { stage: status },
    },
  })),
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
