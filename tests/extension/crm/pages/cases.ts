/** Hand-written pages of each CRM, each with what must be read from it; `undefined`: the page must stay silent. */

export interface Case {
  readonly name: string;
  readonly crm: string;
  readonly url: string;
  readonly html: string;
  /** What the CRM's session answers, by path. */
  readonly session?: Readonly<Record<string, unknown>>;
  readonly read:
    | undefined
    | {
        readonly kind: 'account' | 'opportunity';
        readonly id: string;
        readonly won?: boolean;
        readonly fields: Readonly<Record<string, string>>;
        readonly account?: Readonly<Record<string, string>>;
      };
}

const ESPO = '<html><head><script data-name="loader-params" type="application/json">{}</script></head><body>';
const espoCell = (name: string, html: string, label = name) =>
  `<div class="cell" data-name="${name}"><label class="control-label" data-name="${name}">${label}</label><div class="field" data-name="${name}">${html}</div></div>`;
const espoPage = (scope: string, title: string, cells: string) =>
  `${ESPO}<div class="page-header"><div class="breadcrumb-item">x</div><div class="breadcrumb-item"><span class="title">${title}</span></div></div><div class="detail" data-scope="${scope}">${cells}</div></body></html>`;
const espoDeal = (chip: string, words: string) =>
  espoPage(
    'Opportunity',
    'Wi-Fi 20 chambres',
    espoCell('account', '<a href="#Account/view/abcdef0123456789a">Hôtel du Port</a>') +
      espoCell('stage', `<span class="label ${chip}">${words}</span>`) +
      espoCell('amount', '€<span class="numeric-text">4200,00</span>'),
  );

const DOLI =
  '<html><head><meta name="author" content="Dolibarr Development Team"></head><body><div id="id-right">';
const doliRow = (label: string, value: string) =>
  `<tr><td><table class="nobordernopadding"><tr><td>${label}</td><td><a href="?action=edit"></a></td></tr></table></td><td>${value}</td></tr>`;
const doliPage = (banner: string, rows: string) =>
  `${DOLI}<div class="arearef"><div class="refid">${banner}</div></div><table class="tableforfield">${rows}</table></div></body></html>`;
const doliAccount = (labels: readonly [string, string]) =>
  doliPage(
    'Hôtel du Port<div class="refidno"> 3 quai Nord, 13002 Marseille, France</div>',
    doliRow(labels[0], '<span class="clipboardCPValue">5510Z</span><span>5510Z</span>') +
      doliRow(labels[1], '11 - 50'),
  );
const doliDeal = (percent: string, labels: readonly [string, string]) =>
  doliPage(
    'PJ1<div class="refidno">Wi-Fi 20 chambres<br>Tiers : <a href="/societe/card.php?socid=4">Hôtel du Port</a></div>',
    doliRow(labels[0], 'x') +
      doliRow(labels[1], `${percent} %`) +
      doliRow('Montant opportunité', '<span class="amount">4 200 €</span> <span class="amount">1 €</span>'),
  );

export const cases: readonly Case[] = [
  {
    name: 'account',
    crm: 'markup',
    url: 'http://crm.example/a/17',
    html: '<main data-relais-record="account" data-relais-id="a17"><h1 data-relais-field="name">Hôtel du Port</h1><b data-relais-field="sector">Hôtellerie</b><input data-relais-field="city" value="Marseille"><i>0611223344</i></main>',
    read: {
      kind: 'account',
      id: 'a17',
      fields: { name: 'Hôtel du Port', sector: 'Hôtellerie', city: 'Marseille' },
    },
  },
  {
    name: 'open deal with its account',
    crm: 'markup',
    url: 'http://crm.example/d/4',
    html: '<main data-relais-record="opportunity" data-relais-id="d4" data-relais-won="false"><h1 data-relais-field="name">Wi-Fi</h1><section data-relais-account="a17"><a data-relais-field="name">Hôtel du Port</a></section></main>',
    read: {
      kind: 'opportunity',
      id: 'd4',
      won: false,
      fields: { name: 'Wi-Fi' },
      account: { name: 'Hôtel du Port' },
    },
  },
  {
    name: 'won deal as JSON-LD, in English',
    crm: 'markup',
    url: 'http://crm.example/d/4',
    html: '<script type="application/ld+json" data-relais-record="opportunity" data-relais-id="d4" data-relais-won="true">{"@type":"Order","name":"Wi-Fi","price":4200,"orderedItem":["Access point","Care"],"customer":{"identifier":"a17","name":"Port Hotel","industry":{"name":"Hospitality"},"address":{"addressLocality":"Leeds"}}}</script>',
    read: {
      kind: 'opportunity',
      id: 'd4',
      won: true,
      fields: { name: 'Wi-Fi', amount: '4200', products: 'Access point, Care' },
      account: { name: 'Port Hotel', sector: 'Hospitality', city: 'Leeds' },
    },
  },
  {
    name: 'a page with ordinary JSON-LD',
    crm: 'markup',
    url: 'http://crm.example/',
    html: '<script type="application/ld+json">{"@type":"Organization","name":"X"}</script>',
    read: undefined,
  },
  {
    name: 'a list of two marked records',
    crm: 'markup',
    url: 'http://crm.example/',
    html: '<li data-relais-record="account" data-relais-id="1"><b data-relais-field="name">A</b></li><li data-relais-record="account" data-relais-id="2"><b data-relais-field="name">B</b></li>',
    read: undefined,
  },
  {
    name: 'broken JSON-LD',
    crm: 'markup',
    url: 'http://crm.example/',
    html: '<script data-relais-record="account" data-relais-id="1">{oops</script>',
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
      fields: { name: 'Wi-Fi 20 chambres', stage: 'Closed Won', amount: '4200,00', account: 'Hôtel du Port' },
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
    name: 'account, in French',
    crm: 'Dolibarr',
    url: 'http://crm.example/htdocs/societe/card.php?socid=4',
    html: doliAccount(['Id. prof. 3 (NAF-APE)', 'Effectifs']),
    read: {
      kind: 'account',
      id: '4',
      fields: { name: 'Hôtel du Port', naf: '5510Z', size: '11 - 50', postcode: '13002', city: 'Marseille' },
    },
  },
  {
    name: 'account, in English',
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/card.php?socid=4',
    html: doliAccount(['Prof Id 3 (NAF, old APE)', 'Workforce']),
    read: {
      kind: 'account',
      id: '4',
      fields: { name: 'Hôtel du Port', naf: '5510Z', size: '11 - 50', postcode: '13002', city: 'Marseille' },
    },
  },
  {
    name: 'open deal, with the account that the session gives',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9',
    html: doliDeal('40', ['Statut opportunité', "Probabilité d'opportunité"]),
    session: { '/societe/card.php?socid=4': doliAccount(['Id. prof. 3 (NAF-APE)', 'Effectifs']) },
    read: {
      kind: 'opportunity',
      id: '9',
      won: false,
      fields: { name: 'Wi-Fi 20 chambres', account: 'Hôtel du Port', stage: 'x', amount: '4 200 €' },
      account: { name: 'Hôtel du Port', naf: '5510Z', size: '11 - 50', postcode: '13002', city: 'Marseille' },
    },
  },
  {
    name: 'won deal by the code of the edit form, in English',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9',
    html: doliDeal('90', ['Lead status', 'Lead probability']),
    session: {
      '/projet/card.php?id=9&action=edit': `${DOLI}<form><input name="title" value="Wi-Fi 20 chambres"><select name="opp_status"><option value="3">Proposal</option><option value="6" selected>Won</option></select><input name="opp_amount" value="4200"></form></div></body></html>`,
    },
    read: {
      kind: 'opportunity',
      id: '9',
      won: true,
      fields: { name: 'Wi-Fi 20 chambres', account: 'Hôtel du Port', stage: 'Won', amount: '4200' },
    },
  },
  {
    name: 'list',
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/list.php',
    html: `${DOLI}</div></body></html>`,
    read: undefined,
  },
  {
    name: 'edit form',
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/card.php?socid=4&action=edit',
    html: doliAccount(['a', 'b']),
    read: undefined,
  },
  {
    name: 'login form',
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/card.php?socid=4',
    html: `${DOLI}<form><input name="actionlogin"></form></div></body></html>`,
    read: undefined,
  },
];
