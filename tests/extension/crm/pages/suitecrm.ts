/** Pages of SuiteCRM 7 (detail views in its own markup, and the AJAX interface) and of SuiteCRM 8. */
import type { Case } from './case.ts';

const ID = '9c1e5b6a-1111-2222-3333-5f0c2f1a7b10';
const ACCOUNT_ID = 'a2b0c1d2-4444-5555-6666-7f0c2f1a7b11';
const cell = (field: string, inner: string, label = field, type = 'varchar') =>
  `<div class="detail-view-row-item"><div class="label">${label}:</div><div class="detail-view-field inlineEdit" type="${type}" field="${field}">${inner}<div class="inlineEditIcon"></div></div></div>`;
const text = (field: string, value: string, label?: string) =>
  cell(field, `<span class="sugar_field" id="${field}">${value}</span>`, label);
const choice = (field: string, code: string, words: string, label?: string) =>
  cell(
    field,
    `<input type="hidden" class="sugar_field" id="${field}" value="${code}">\n${words}`,
    label,
    'enum',
  );
const detail = (module: string, id: string, cells: string) =>
  `<html><head><title>X</title></head><body><form action="index.php" name="DetailView" id="formDetailView"><input type="hidden" name="module" value="${module}"><input type="hidden" name="record" value="${id}"></form><div class="tab-content">${cells}</div></body></html>`;
const address = cell(
  'billing_address_street',
  '<table><tr><td><input type="hidden" class="sugar_field" id="billing_address_street" value="3 quai Nord"><input type="hidden" class="sugar_field" id="billing_address_city" value="Marseille"><input type="hidden" class="sugar_field" id="billing_address_state" value=""><input type="hidden" class="sugar_field" id="billing_address_country" value="France"><input type="hidden" class="sugar_field" id="billing_address_postalcode" value="13002">3 quai Nord<br>Marseille  13002<br>France</td></tr></table>',
);
const account = (labels: readonly [string, string], words: string) =>
  detail(
    'Accounts',
    ACCOUNT_ID,
    text('name', 'Hôtel du Port') +
      address +
      choice('industry', 'Hospitality', words, labels[0]) +
      // In a second tab, hidden until it is opened.
      `<div style="display:none">${text('employees', '48', labels[1])}</div>`,
  );
const accountRead = {
  name: 'Hôtel du Port',
  city: 'Marseille',
  postcode: '13002',
  country: 'France',
  size: '48',
};
const deal = (code: string, words: string) =>
  detail(
    'Opportunities',
    ID,
    text('name', 'Wi-Fi 20 chambres') +
      cell(
        'account_name',
        `<a href="index.php?module=Accounts&action=DetailView&record=${ACCOUNT_ID}"><span id="account_id" class="sugar_field" data-id-value="${ACCOUNT_ID}">Hôtel du Port</span></a>`,
        'Compte',
        'relate',
      ) +
      text('amount', '€4,200.00') +
      choice('sales_stage', code, words),
  );
const dealRead = { name: 'Wi-Fi 20 chambres', account: 'Hôtel du Port', amount: '€4,200.00' };
const DEAL = `index.php?module=Opportunities&action=DetailView&record=${ID}`;
const ACCOUNT = `index.php?module=Accounts&action=DetailView&record=${ACCOUNT_ID}`;
const silent = (crm: string, name: string, url: string, html: string): Case => ({
  name,
  crm,
  url,
  html,
  read: undefined,
});

const EIGHT = (cells: string) =>
  `<html><body><app-root><scrm-record-container>${cells}</scrm-record-container></app-root></body></html>`;
const eight = (name: string, inner: string, mode = 'detail') =>
  `<scrm-dynamic-field class="dynamic-field-mode-${mode} dynamic-field-type-varchar dynamic-field-name-${name}">${inner}</scrm-dynamic-field>`;

/** The record view's own form says its mode; the fields in it say theirs. */
const eightForm = (mode: string, fields: string) =>
  `<scrm-record-content><div class="record-content tabs-layout"><form class="field-layout ${mode}"><div class="field-layout-row"><div class="field-layout-col">${fields}</div></div></form></div></scrm-record-content>`;
const eightField = (name: string, type: string, inner: string) =>
  `<div class="label-container"><strong><label>${name.toUpperCase()}</label></strong></div><div class="field-layout-field-value-wrapper"><scrm-field><scrm-dynamic-field class="dynamic-field dynamic-field-mode-detail dynamic-field-type-${type} dynamic-field-name-${name}"><div title=""><scrm-${type}-detail>${inner}</scrm-${type}-detail></div></scrm-dynamic-field></scrm-field></div>`;

export const suitecrmPages: readonly Case[] = [
  {
    name: 'account with fields that the company added, and one that says nothing of ours',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/${ACCOUNT}`,
    html: account(['Industry', 'Employees'], 'Hotels').replace(
      '</div></body>',
      `${choice('concurrent_c', 'martin', 'Réseaux Martin', 'Concurrent')}${text('tranche_c', '250', 'Effectif')}${text('mdp_c', 'x', 'Mot de passe')}</div></body>`,
    ),
    read: {
      kind: 'account',
      id: ACCOUNT_ID,
      fields: { ...accountRead, sector: 'Hotels', competitor: 'Réseaux Martin' },
      codes: { sector: 'Hospitality' },
    },
  },
  {
    name: 'account with several choices at once in fields that the company added, and a choice that was not made',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/${ACCOUNT}`,
    html: account(['Industry', 'Employees'], 'Hotels').replace(
      '</div></body>',
      `${cell('produits_c', '<input type="hidden" class="sugar_field" id="produits_c" value="^wifi^,^switch^">\n<li style="margin-left:10px;">Borne Wi-Fi</li>\n<li style="margin-left:10px;">Switch</li>', 'Produits', 'multienum')}${choice('account_type', '', '-aucun-')}</div></body>`,
    ),
    read: {
      kind: 'account',
      id: ACCOUNT_ID,
      fields: { ...accountRead, sector: 'Hotels', products: 'Borne Wi-Fi, Switch' },
    },
  },
  {
    name: 'open deal as installed, the month before the day',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/${DEAL}`,
    html: deal('Prospecting', 'Prospecting')
      .replace(
        '</head>',
        "<script type=\"text/javascript\">\tvar date_reg_positions = { 'm': 1,'d': 2,'Y': 3 };\tvar cal_date_format = '%m/%d/%Y';</script></head>",
      )
      .replace(
        '</div></body>',
        `${text('date_closed', '12/05/2026')}${text('date_entered', '11/25/2026 10:04am by Ana')}</div></body>`,
      ),
    read: {
      kind: 'opportunity',
      id: ID,
      won: false,
      fields: {
        ...dealRead,
        stage: 'Prospecting',
        closeDate: '12/05/2026',
        createdAt: '11/25/2026 10:04am by Ana',
      },
      codes: { stage: 'Prospecting', closeDate: '2026-12-05', createdAt: '2026-11-25' },
    },
  },
  {
    name: 'account, in French, in a sub-path',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/suite/index.php?module=Accounts&offset=1&stamp=17&return_module=Accounts&action=DetailView&record=${ACCOUNT_ID}`,
    html: account(['Secteur d’activité', 'Effectif'], 'Hôtellerie'),
    read: {
      kind: 'account',
      id: ACCOUNT_ID,
      fields: { ...accountRead, sector: 'Hôtellerie' },
      codes: { sector: 'Hospitality' },
    },
  },
  {
    name: 'account in the AJAX interface, encoded, in English',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DAccounts%26action%3DDetailView%26record%3D${ACCOUNT_ID}`,
    html: account(['Industry', 'Employees'], 'Hospitality'),
    read: { kind: 'account', id: ACCOUNT_ID, fields: { ...accountRead, sector: 'Hospitality' } },
  },
  {
    name: 'open deal, and its account by the session',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/suite/${DEAL}`,
    html: deal('Negotiation/Review', 'Négociation'),
    session: { [`/suite/${ACCOUNT}`]: account(['Secteur', 'Effectif'], 'Hôtellerie') },
    read: {
      kind: 'opportunity',
      id: ID,
      won: false,
      fields: { ...dealRead, stage: 'Négociation' },
      codes: { stage: 'Negotiation/Review' },
      account: { ...accountRead, sector: 'Hôtellerie' },
    },
  },
  {
    name: 'deal that was won on the page since: the session knows',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/index.php?action=ajaxui#ajaxUILoc=${DEAL}`,
    html: deal('Prospecting', 'Gagné'),
    session: { [`/${DEAL}`]: deal('Closed Won', 'Gagné') },
    read: { kind: 'opportunity', id: ID, won: true, fields: { ...dealRead, stage: 'Gagné' } },
  },
  {
    name: 'deal in a stage that the company added: no win, so that it is one when it leaves it for the shipped one',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/${DEAL}`,
    html: deal('signe', 'Signé'),
    read: {
      kind: 'opportunity',
      id: ID,
      won: false,
      fields: { ...dealRead, stage: 'Signé' },
      codes: { stage: 'signe' },
    },
  },
  {
    name: 'open deal in an older theme, in table cells',
    crm: 'SuiteCRM 7',
    url: `http://crm.example/${DEAL}`,
    html: deal('Prospecting', 'Prospection')
      .replaceAll('<div class="detail-view-field inlineEdit"', '<table><tr><td class="inlineEdit"')
      .replaceAll(
        '<div class="inlineEditIcon"></div></div>',
        '<div class="inlineEditIcon"></div></td></tr></table>',
      ),
    read: {
      kind: 'opportunity',
      id: ID,
      won: false,
      fields: { ...dealRead, stage: 'Prospection' },
      codes: { stage: 'Prospecting' },
    },
  },
  silent(
    'SuiteCRM 7',
    'list',
    'http://crm.example/index.php?module=Accounts&action=index',
    detail('Accounts', '', ''),
  ),
  silent(
    'SuiteCRM 7',
    'edit form',
    `http://crm.example/index.php?module=Accounts&action=EditView&record=${ACCOUNT_ID}`,
    '<form name="EditView"></form>',
  ),
  silent(
    'SuiteCRM 7',
    'another module',
    `http://crm.example/index.php?module=Contacts&action=DetailView&record=${ID}`,
    detail('Contacts', ID, text('name', 'Ana')),
  ),
  silent('SuiteCRM 7', 'on paper', `http://crm.example/${DEAL}&print=true`, deal('Closed Won', 'Gagné')),
  silent(
    'SuiteCRM 7',
    'the record before, still drawn',
    `http://crm.example/index.php?action=ajaxui#ajaxUILoc=${DEAL}`,
    account(['a', 'b'], 'c'),
  ),
  silent(
    'SuiteCRM 7',
    'login form',
    `http://crm.example/${DEAL}`,
    '<form id="form" name="DetailView"><input name="user_name"></form>',
  ),
  {
    name: 'account from the page, in French',
    crm: 'SuiteCRM 8',
    url: `http://crm.example/suite/#/accounts/record/${ACCOUNT_ID}?offset=1`,
    html: EIGHT(
      eight('name', 'Hôtel du Port') +
        eight('industry', 'Hôtellerie') +
        eight('billing_address_city', 'Marseille'),
    ),
    read: {
      kind: 'account',
      id: ACCOUNT_ID,
      fields: { name: 'Hôtel du Port', sector: 'Hôtellerie', city: 'Marseille' },
    },
  },
  {
    name: 'open deal by the page of version 7 that it carries, in English',
    crm: 'SuiteCRM 8',
    url: `http://crm.example/suite/#/opportunities/record/${ID}`,
    html: EIGHT(''),
    session: {
      [`/suite/legacy/${DEAL}`]: deal('Prospecting', 'Prospecting'),
      [`/suite/legacy/${ACCOUNT}`]: account(['Industry', 'Employees'], 'Hospitality'),
    },
    read: {
      kind: 'opportunity',
      id: ID,
      won: false,
      fields: { ...dealRead, stage: 'Prospecting' },
      account: { ...accountRead, sector: 'Hospitality' },
    },
  },
  {
    name: 'won deal, likewise',
    crm: 'SuiteCRM 8',
    url: `http://crm.example/#/opportunities/record/${ID}`,
    html: EIGHT(''),
    session: { [`/legacy/${DEAL}`]: deal('Closed Won', 'Closed Won') },
    read: { kind: 'opportunity', id: ID, won: true, fields: { ...dealRead, stage: 'Closed Won' } },
  },
  {
    name: 'account whose layout leaves the name to the heading, above a list with a filter that is being filled in',
    crm: 'SuiteCRM 8',
    url: `http://crm.example/#/accounts/record/${ACCOUNT_ID}`,
    html: EIGHT(
      `<div class="record-view-header"><scrm-dynamic-label class="record-view-name-label">Hôtel du Port</scrm-dynamic-label></div><scrm-record-content>${eight('industry', 'Hôtellerie')}</scrm-record-content><scrm-subpanel-container>${eight('name', '<input value="Ana">', 'edit')}${eight('name', 'Ana Roux', 'list')}</scrm-subpanel-container>`,
    ),
    read: { kind: 'account', id: ACCOUNT_ID, fields: { name: 'Hôtel du Port', sector: 'Hôtellerie' } },
  },
  {
    name: 'account as the record view draws it, in French, with an address of several fields',
    crm: 'SuiteCRM 8',
    url: `http://crm.example/#/accounts/record/${ACCOUNT_ID}?return_module=Accounts`,
    html: EIGHT(
      eightForm(
        'detail',
        eightField('name', 'varchar', 'Hôtel du Port') +
          eightField('industry', 'enum', 'Hôtellerie') +
          `<scrm-field><scrm-dynamic-field class="dynamic-field dynamic-field-mode-detail dynamic-field-type-grouped-field dynamic-field-name-billing_address"><div title=""><scrm-group-field><div class="field-group"><div class="field-group-item">${eightField('billing_address_city', 'varchar', 'Marseille')}</div><div class="field-group-item">${eightField('billing_address_postalcode', 'varchar', '13002')}</div></div></scrm-group-field></div></scrm-dynamic-field></scrm-field>`,
      ),
    ),
    read: {
      kind: 'account',
      id: ACCOUNT_ID,
      fields: { name: 'Hôtel du Port', sector: 'Hôtellerie', city: 'Marseille', postcode: '13002' },
    },
  },
  {
    name: 'open deal from the page alone, without its date, whose order the page does not tell',
    crm: 'SuiteCRM 8',
    url: `http://crm.example/#/opportunities/record/${ID}`,
    html: EIGHT(
      eightForm(
        'detail',
        eightField('name', 'varchar', 'Wi-Fi') +
          eightField(
            'account_name',
            'relate',
            `<a href="#/accounts/record/${ACCOUNT_ID}">Hôtel du Port</a>`,
          ) +
          eightField('date_closed', 'date', '12/05/2026') +
          eightField('sales_stage', 'enum', 'Prospection'),
      ),
    ),
    session: { [`/legacy/${ACCOUNT}`]: account(['Secteur', 'Effectif'], 'Hôtellerie') },
    read: {
      kind: 'opportunity',
      id: ID,
      fields: { name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Prospection' },
      account: { ...accountRead, sector: 'Hôtellerie' },
    },
  },
  silent(
    'SuiteCRM 8',
    'the form that the pencil of one field makes of the whole record, whatever its fields still say',
    `http://crm.example/#/accounts/record/${ACCOUNT_ID}`,
    EIGHT(eightForm('edit', eightField('name', 'varchar', '<input value="Hôtel du Porc">'))),
  ),
  silent(
    'SuiteCRM 8',
    'a heading alone, while the record is on its way',
    `http://crm.example/#/accounts/record/${ACCOUNT_ID}`,
    EIGHT('<scrm-dynamic-label class="record-view-name-label">Hôtel du Port</scrm-dynamic-label>'),
  ),
  silent('SuiteCRM 8', 'list', 'http://crm.example/#/accounts', EIGHT('')),
  silent(
    'SuiteCRM 8',
    'edit form',
    `http://crm.example/#/accounts/record/${ACCOUNT_ID}`,
    EIGHT(eight('name', '<input value="x">', 'edit')),
  ),
];
