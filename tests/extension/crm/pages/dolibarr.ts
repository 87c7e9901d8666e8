/** Pages of Dolibarr: cards, and the edit form that the session fetches. */
import type { Case } from './case.ts';

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

export const dolibarrPages: readonly Case[] = [
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
  {
    name: 'a tab of the account: the session brings the card',
    crm: 'Dolibarr',
    url: 'http://crm.example/dolibarr/htdocs/societe/contact.php?socid=4',
    html: doliPage('Hôtel du Port<div class="refidno">3 quai Nord</div>', ''),
    session: {
      '/dolibarr/htdocs/societe/card.php?socid=4': doliAccount(['Id. prof. 3 (NAF-APE)', 'Effectifs']),
    },
    read: {
      kind: 'account',
      id: '4',
      fields: { name: 'Hôtel du Port', naf: '5510Z', size: '11 - 50', postcode: '13002', city: 'Marseille' },
    },
  },
  {
    name: 'a deal by its reference, and an account in the English form',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?ref=PJ1',
    html: doliDeal('20', ['Lead status', 'Lead probability']).replace(
      '<div class="arearef">',
      '<div class="tabs"><a id="project" class="tab" href="/projet/card.php?id=9">Project</a></div><div class="arearef">',
    ),
    session: {
      '/societe/card.php?socid=4&action=edit': `${DOLI}<form><input name="name" value="Hôtel du Port"><input name="town" value="Marseille"><input name="idprof3" value="5510Z"><select name="effectif_id"><option value="0"></option><option value="3" selected>11 - 50</option></select><select name="custcats[]" multiple><option value="1" selected>Hotels</option></select></form></div></body></html>`,
      '/societe/card.php?socid=4': doliAccount(['Prof Id 3 (NAF, old APE)', 'Workforce']),
    },
    read: {
      kind: 'opportunity',
      id: '9',
      won: false,
      fields: { name: 'Wi-Fi 20 chambres', account: 'Hôtel du Port', stage: 'x', amount: '4 200 €' },
      account: {
        name: 'Hôtel du Port',
        naf: '5510Z',
        size: '11 - 50',
        tags: 'Hotels',
        postcode: '13002',
        city: 'Marseille',
      },
    },
  },
  {
    name: 'a project that follows no opportunity',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9',
    html: doliPage(
      'PJ2<div class="refidno">Inventaire</div>',
      '<tr><td>Usage</td><td><input type="checkbox" disabled name="usage_opportunity"></td></tr>',
    ),
    read: undefined,
  },
  {
    name: 'on paper',
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/card.php?socid=4&optioncss=print',
    html: doliAccount(['Id. prof. 3 (NAF-APE)', 'Effectifs']),
    read: undefined,
  },
  {
    name: 'a question before a deletion',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9&action=delete',
    html: doliDeal('20', ['Lead status', 'Lead probability']),
    read: undefined,
  },
];
