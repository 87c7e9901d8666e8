/** Pages of EspoCRM: drawn as its client draws them, and what its REST answers. */
import type { Case } from './case.ts';

const ESPO = '<html><head><script data-name="loader-params" type="application/json">{}</script></head><body>';
const espoCell = (name: string, html: string, label = name) =>
  `<div class="cell" data-name="${name}"><label class="control-label" data-name="${name}">${label}</label><div class="field" data-name="${name}">${html}</div></div>`;
const espoPage = (scope: string, title: string, cells: string) =>
  `${ESPO}<div id="main"><div class="page-header"><div class="breadcrumb-item">x</div><div class="breadcrumb-item"><span class="title">${title}</span></div></div><div class="record"><div class="detail" data-scope="${scope}">${cells}</div></div></div></body></html>`;
const espoDeal = (chip: string, words: string) =>
  espoPage(
    'Opportunity',
    'Wi-Fi 20 chambres',
    espoCell('account', '<a href="#Account/view/abcdef0123456789a">Hôtel du Port</a>') +
      espoCell('stage', `<span class="label ${chip}">${words}</span>`) +
      espoCell('amount', '€<span class="numeric-text">4200,00</span>'),
  );

/** A deal in the client's own frame (9): other deals in a list below, a post of the stream beside, both with marks of the record's. */
const espoWhole = (stage: string) =>
  `${ESPO}<div id="content"><div id="main" tabindex="-1"><div class="header page-header"><div class="page-header-row"><h3 class="header-title"><div class="header-breadcrumbs"><div class="breadcrumb-item"><a href="#Opportunity">Opportunités</a></div><div class="breadcrumb-item"><span class="font-size-flexible title">Wi-Fi 20 chambres</span></div></div></h3></div></div><div class="record"><div class="detail" data-scope="Opportunity"><div class="record-grid"><div class="left"><div class="middle">${espoCell('stage', stage)}</div><div class="bottom"><table><tr><td class="cell" data-name="stage"><span class="label label-success">Closed Won</span></td></tr></table></div></div><div class="side"><div class="form-group post-container"><textarea class="main-element form-control" data-name="post"></textarea></div></div></div></div></div></div></div></body></html>`;

export const espocrmPages: readonly Case[] = [
  {
    name: 'open deal, above a list with one that is won and beside a post that is being written',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: espoWhole('<span class="label label-md label-state label-warning">Négociation</span>'),
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      won: false,
      fields: { name: 'Wi-Fi 20 chambres', stage: 'Négociation' },
    },
  },
  {
    name: 'a deal whose stage is being edited where it stands: what is chosen is not kept',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: espoWhole(
      '<select data-name="stage" class="form-control main-element" style="display: none"><option value="Closed Won" selected>Closed Won</option></select><div class="selectize-control"></div>',
    ),
    read: undefined,
  },
  {
    name: 'account from the page, in French',
    crm: 'EspoCRM',
    url: 'http://crm.example/sub/#Account/view/abcdef0123456789a',
    html: espoPage(
      'Account',
      'Hôtel du Port',
      espoCell('industry', 'Hospitality', 'Industrie') +
        espoCell('billingAddress', '3 quai Nord<br>Marseille, PACA 13002<br>France'),
    ),
    read: {
      kind: 'account',
      id: 'abcdef0123456789a',
      fields: {
        name: 'Hôtel du Port',
        sector: 'Hospitality',
        city: 'Marseille',
        region: 'PACA',
        postcode: '13002',
      },
    },
  },
  {
    name: 'open deal from the page, in French',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: espoDeal('label-warning', 'Négociation'),
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      won: false,
      fields: {
        name: 'Wi-Fi 20 chambres',
        stage: 'Négociation',
        amount: '4200,00',
        currency: 'EUR',
        account: 'Hôtel du Port',
      },
    },
  },
  {
    name: 'won deal from the page, in English',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: espoDeal('label-success', 'Closed Won'),
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      won: true,
      fields: {
        name: 'Wi-Fi 20 chambres',
        stage: 'Closed Won',
        amount: '4200,00',
        currency: 'EUR',
        account: 'Hôtel du Port',
      },
    },
  },
  {
    name: 'won deal and its account from the session, stages renamed',
    crm: 'EspoCRM',
    url: 'http://crm.example/sub/#Opportunity/view/abcdef0123456789b',
    html: `${ESPO}</body></html>`,
    session: {
      '/sub/api/v1/Opportunity/abcdef0123456789b': {
        id: 'abcdef0123456789b',
        name: 'Wi-Fi',
        stage: 'Signé',
        probability: 100,
        amount: 4200,
        accountId: 'abcdef0123456789a',
        accountName: 'Hôtel du Port',
      },
      '/sub/api/v1/Metadata?key=entityDefs.Opportunity.fields.stage.probabilityMap': { Signé: 100 },
      '/sub/api/v1/Account/abcdef0123456789a': {
        id: 'abcdef0123456789a',
        name: 'Hôtel du Port',
        industry: 'Hospitality',
        billingAddressCity: 'Marseille',
      },
    },
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      won: true,
      fields: { name: 'Wi-Fi', stage: 'Signé', amount: '4200', account: 'Hôtel du Port' },
      account: { name: 'Hôtel du Port', sector: 'Hospitality', city: 'Marseille' },
    },
  },
  {
    name: 'list',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Account',
    html: `${ESPO}</body></html>`,
    read: undefined,
  },
  {
    name: 'edit form',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Account/edit/abcdef0123456789a',
    html: `${ESPO}</body></html>`,
    read: undefined,
  },
  {
    name: 'account from the session, with its French code of activity',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Account/view/abcdef0123456789a',
    html: `${ESPO}</body></html>`,
    session: {
      '/api/v1/Account/abcdef0123456789a': {
        id: 'abcdef0123456789a',
        name: 'Port Hotel',
        industry: 'Hospitality',
        sicCode: '5510Z',
        type: 'Customer',
        billingAddressCity: 'Marseille',
        billingAddressPostalCode: '13002',
        billingAddressState: null,
        description: null,
      },
    },
    read: {
      kind: 'account',
      id: 'abcdef0123456789a',
      fields: {
        name: 'Port Hotel',
        sector: 'Hospitality',
        naf: '5510Z',
        status: 'Customer',
        city: 'Marseille',
        postcode: '13002',
      },
      codes: { sector: 'Hospitality' },
    },
  },
  {
    name: 'won deal in the shipped stage is won, though the map of probabilities may not be seen',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: `${ESPO}</body></html>`,
    session: {
      '/api/v1/Opportunity/abcdef0123456789b': {
        id: 'abcdef0123456789b',
        name: 'Wi-Fi',
        stage: 'Closed Won',
        probability: 100,
      },
    },
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      fields: { name: 'Wi-Fi', stage: 'Closed Won' },
      won: true,
    },
  },
  {
    name: 'a deal in a won stage of the company’s own, its probability typed by hand, is won',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: `${ESPO}</body></html>`,
    session: {
      '/api/v1/Opportunity/abcdef0123456789b': {
        id: 'abcdef0123456789b',
        name: 'Wi-Fi',
        stage: 'Signé',
        probability: 90,
      },
      '/api/v1/Metadata?key=entityDefs.Opportunity.fields.stage.probabilityMap': { Signé: 100 },
    },
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      fields: { name: 'Wi-Fi', stage: 'Signé' },
      won: true,
    },
  },
  {
    name: 'a deal whose probability was typed by hand is not won',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: `${ESPO}</body></html>`,
    session: {
      '/api/v1/Opportunity/abcdef0123456789b': {
        id: 'abcdef0123456789b',
        name: 'Wi-Fi',
        stage: 'Negotiation',
        probability: 100,
      },
      '/api/v1/Metadata?key=entityDefs.Opportunity.fields.stage.probabilityMap': {
        Negotiation: 80,
        'Closed Won': 100,
      },
    },
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      won: false,
      fields: { name: 'Wi-Fi', stage: 'Negotiation' },
    },
  },
  {
    name: 'logged out: the address stays, a login form is drawn',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Account/view/abcdef0123456789a',
    html: `${ESPO}<form id="login-form"><input name="username"><input type="password"></form></body></html>`,
    read: undefined,
  },
  {
    name: 'the record before is still drawn, as an edit form',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Account/view/abcdef0123456789a',
    html: espoPage('Account', 'Hôtel du Port', espoCell('name', '<input class="main-element" value="x">')),
    read: undefined,
  },
  {
    name: 'open deal of version 7, whose script lay in another folder, its amount with a code before it',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Opportunity/view/abcdef0123456789b',
    html: espoPage('Opportunity', 'Wi-Fi', espoCell('amount', '4,200.00 CAD'))
      .replace(ESPO, '<html><head><script src="client/espo.min.js?r=1"></script></head><body>')
      .replace(' data-scope="Opportunity"', ''),
    read: {
      kind: 'opportunity',
      id: 'abcdef0123456789b',
      fields: { name: 'Wi-Fi', amount: '4,200.00 CAD', currency: 'CAD' },
    },
  },
  {
    name: 'account with fields and links that the company added, by the session',
    crm: 'EspoCRM',
    url: 'http://crm.example/#Account/view/0190b7c2-7e5f-7c1a-9a3b-2f1e5d6c7b8a',
    html: `${ESPO}</body></html>`,
    session: {
      '/api/v1/Account/0190b7c2-7e5f-7c1a-9a3b-2f1e5d6c7b8a': {
        id: '0190b7c2-7e5f-7c1a-9a3b-2f1e5d6c7b8a',
        name: 'Port Hotel',
        industry: 'Hospitality',
        cSecteurActivite: 'Autre',
        cEffectif: '11-50',
        cCodeNaf: '5510Z',
        cConcurrentId: '66f0a1b2c3d4e5f60',
        cConcurrentName: 'Réseaux Martin',
        cProduitsIds: ['66f0a1b2c3d4e5f61', '66f0a1b2c3d4e5f62'],
        cProduitsNames: { '66f0a1b2c3d4e5f61': 'Borne Wi-Fi', '66f0a1b2c3d4e5f62': 'Switch' },
        cTags: ['Groupe', 'Littoral'],
        cOwner: 'Ana',
        cMotDePasse: 'x',
        shippingAddressCity: 'Toulon',
        // Named where the prefix is switched off.
        codePostal: '13002',
      },
    },
    read: {
      kind: 'account',
      id: '0190b7c2-7e5f-7c1a-9a3b-2f1e5d6c7b8a',
      fields: {
        name: 'Port Hotel',
        sector: 'Hospitality',
        size: '11-50',
        naf: '5510Z',
        competitor: 'Réseaux Martin',
        products: 'Borne Wi-Fi, Switch',
        tags: 'Groupe, Littoral',
        postcode: '13002',
      },
    },
  },
  {
    name: 'a portal that has an address of its own',
    crm: 'EspoCRM',
    url: 'http://clients.example/#Account/view/abcdef0123456789a',
    html: espoPage('Account', 'Hôtel du Port', espoCell('industry', 'Hospitality')).replace(
      '</head>',
      "<script nonce=\"x\">const init = () => { require('app-portal', App => { new App({ apiUrl: 'api/v1/portal-access/1' }); }); };</script></head>",
    ),
    read: undefined,
  },
  {
    name: 'a portal for customers',
    crm: 'EspoCRM',
    url: 'http://crm.example/portal/abc/#Account/view/abcdef0123456789a',
    html: espoPage('Account', 'Hôtel du Port', espoCell('industry', 'Hospitality')).replace(
      '</head>',
      "<script>$(() => { Espo.require('app-portal', (App) => { new App({ id: 'abc' }); }); });</script></head>",
    ),
    read: undefined,
  },
  {
    name: 'account of a CRM that lives in a folder of this name, and is no portal for customers',
    crm: 'EspoCRM',
    url: 'http://crm.example/portal/crm/#Account/view/abcdef0123456789a',
    html: espoPage('Account', 'Hôtel du Port', espoCell('industry', 'Hospitality')),
    read: {
      kind: 'account',
      id: 'abcdef0123456789a',
      fields: { name: 'Hôtel du Port', sector: 'Hospitality' },
    },
  },
];
