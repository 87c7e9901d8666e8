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

const proposal = (colour: number, status: string, more = '') =>
  `${DOLI}<div class="arearef"><div class="statusref"><span class="badge  badge-status${colour} badge-status" title="${status}">${status}</span></div><div class="refid">PR2601-0007<div class="refidno">Réf. client : <br><a href="/comm/card.php?socid=4" class="refurl">Hôtel du Port</a> (<a href="/comm/propal/list.php?socid=4">Autres propositions</a>)${more}</div></div></div><table class="border tableforfield"><tr><td>Montant HT</td><td class="nowrap amountcard right">4 200,00 €</td></tr><tr><td>Montant TVA</td><td class="nowrap amountcard right">840,00 €</td></tr></table><table id="tablelines"><tr id="row-1"><td class="linecoldescription minwidth300imp"><div id="line_1"></div><span class="classfortooltip"><a href="/product/card.php?id=2">BORNE</a> - Borne Wi-Fi</span></td><td class="linecolqty">20</td></tr></table></div></body></html>`;
const proposalRead = {
  name: 'PR2601-0007',
  account: 'Hôtel du Port',
  amount: '4 200,00 €',
  products: 'BORNE - Borne Wi-Fi',
};

/** A third party as `societe/card.php` draws it since 18: what it is to us stands in the first row, as letters that are links. */
const thirdParty = (nature: string) =>
  `${DOLI}<div class="arearef heightref valignmiddle centpercent"><div class="statusref"><span class="badge  badge-status4 badge-status" title="Ouvert">Ouvert</span></div><div class="inline-block floatleft valignmiddle maxwidth750 marginbottomonly refid refidpadding"><span class="valignmiddle">Hôtel du Port</span><div class="refidno refaddress">3 quai Nord, 13002 Marseille, France</div></div></div><div class="fichecenter"><div class="fichehalfleft"><table class="border tableforfield centpercent"><tr><td class="titlefieldmiddle">Nature du tiers</td><td>${nature}</td></tr><tr><td>Code NAF (APE)</td><td><span class="clipboardCP"><span class="clipboardCPValue hidewithsize">5510Z</span><span class="clipboardCPValueToPrint">5510Z</span></span></td></tr></table></div></div></div></body></html>`;
const letter = (css: string, title: string, page: string) =>
  `<a class="${css}" title="${title}" href="/${page}/card.php?socid=4">${title.slice(0, 1)}</a>`;
const SUPPLIER = letter('vendor-back', 'Fournisseur', 'fourn');
/** A project as `projet/card.php` draws it since 20: the stage is edited where it stands, the probability behind it. */
const lead = (stage: string, percent: string) =>
  `${DOLI}<div class="tabs"><div class="inline-block tabsElem tabsElemActive"><div class="tab tabactive"><a id="project" class="tab inline-block valignmiddle" href="/projet/card.php?id=9">Projet</a></div></div></div><form action="/projet/card.php" method="POST"><div class="arearef heightref"><div class="statusref"><span class="badge  badge-status4 badge-status">Ouvert</span></div><div class="inline-block floatleft refid refidpadding">PJ2609-0009<div class="refidno">Wi-Fi 20 chambres<br><a href="/societe/project.php?socid=4" class="classfortooltip refurl valignmiddle"><span class="fas fa-building paddingright"></span>Hôtel du Port</a></div></div></div><table class="border tableforfield centpercent"><tr><td class="tdtop">Usage</td><td><input type="checkbox" disabled name="usage_opportunity" checked="checked"> Suivre une opportunité<br></td></tr><tr><td>Statut opportunité<a class="editfielda paddingtop" href="/projet/card.php?action=edit_opp_status&token=1&id=9"><span class="fas fa-pencil-alt" title="Modifier"></span></a></td><td>${stage} / <span title="Probabilité"> ${percent} %</span></td></tr><tr><td>Montant opportunité</td><td><span class="amount">4 200,00 €</span> &nbsp; <span><span class="opacitymedium">Pondéré</span>: <span class="amount">1 €</span></span></td></tr><tr><td>Budget</td><td><span class="amount">9 €</span></td></tr></table></form></div></body></html>`;
const leadRead = { name: 'Wi-Fi 20 chambres', account: 'Hôtel du Port', amount: '4 200,00 €' };

export const dolibarrPages: readonly Case[] = [
  {
    name: 'third party that only sells to us: nobody’s account',
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/card.php?socid=4',
    html: thirdParty(SUPPLIER),
    session: {
      '/societe/card.php?socid=4&action=edit': `${DOLI}<form><input name="name" value="Hôtel du Port"></form></div></body></html>`,
    },
    read: undefined,
  },
  ...[
    ['a prospect', letter('customer-back opacitymedium', 'Prospect', 'comm')],
    ['a prospect of the newest that sells to us too', letter('prospect-back', 'Prospect', 'comm') + SUPPLIER],
    ['a customer that sells to us too', letter('customer-back', 'Client', 'comm') + SUPPLIER],
    ['neither: just put in', ''],
  ].map(([what, nature = '']): Case => ({
    name: `third party, ${what}`,
    crm: 'Dolibarr',
    url: 'http://crm.example/societe/card.php?socid=4',
    html: thirdParty(nature),
    read: {
      kind: 'account',
      id: '4',
      fields: { name: 'Hôtel du Port', naf: '5510Z', postcode: '13002', city: 'Marseille' },
    },
  })),
  {
    name: 'a deal of a newer card, its form just sent: no id in the address, and the stage is won',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php',
    html: lead('Gagné', '100,00'),
    read: { kind: 'opportunity', id: '9', won: true, fields: { ...leadRead, stage: 'Gagné' } },
  },
  {
    name: 'a deal of a newer card, open, in French',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9&save_lastsearch_values=1',
    html: lead('Négociation', '60'),
    read: { kind: 'opportunity', id: '9', won: false, fields: { ...leadRead, stage: 'Négociation' } },
  },
  {
    name: 'the stage of a deal, being edited where it stands',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?action=edit_opp_status&token=1&id=9',
    html: lead('<select name="opp_status"><option>Négociation</option></select>', '60'),
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
  ...(['societe/card.php?socid=4', 'projet/card.php'] as const).map((path): Case => ({
    name: `edit form that came back with an error, at the card’s own address: ${path}`,
    crm: 'Dolibarr',
    url: `http://crm.example/${path}`,
    html: `${DOLI}<form action="/${path}" method="POST"><input type="hidden" name="action" value="update"><div class="tabs"><a id="project" class="tab inline-block valignmiddle" href="/projet/card.php?id=9">Projet</a></div><div class="tabBar tabBarWithBottom"><table class="border centpercent"><tr><td class="titlefieldcreate fieldrequired">Nom</td><td colspan="3"><input type="text" name="${path.startsWith('p') ? 'title' : 'name'}" value=""></td></tr></table></div></form></div></body></html>`,
    session: {
      '/societe/card.php?socid=4': doliAccount(['Id. prof. 3 (NAF-APE)', 'Effectifs']),
      '/projet/card.php?id=9': doliDeal('40', ['Statut opportunité', "Probabilité d'opportunité"]),
    },
    read: undefined,
  })),
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
    name: 'a project where the company follows no opportunities',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9',
    html: doliPage('PJ2<div class="refidno">Inventaire</div>', doliRow('Budget', '10 €')),
    read: undefined,
  },
  {
    name: 'proposal that is open, in a sub-path, and its account',
    crm: 'Dolibarr',
    url: 'http://crm.example/dolibarr/comm/propal/card.php?id=9',
    html: proposal(1, 'Validée (proposition ouverte)'),
    session: {
      '/dolibarr/societe/card.php?socid=4': doliAccount(['Id. prof. 3 (NAF-APE)', 'Effectifs']),
    },
    read: {
      kind: 'opportunity',
      id: 'propal-9',
      won: false,
      fields: { ...proposalRead, stage: 'Validée (proposition ouverte)' },
      codes: { stage: 'Proposal' },
      account: { name: 'Hôtel du Port', naf: '5510Z', size: '11 - 50', postcode: '13002', city: 'Marseille' },
    },
  },
  {
    name: 'proposal that is signed, from one of its tabs, in English, whoever runs it took its name out of the page',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/note.php?id=9',
    html: proposal(1, 'x').replace('Dolibarr', 'ERP'),
    session: { '/comm/propal/card.php?id=9': proposal(4, 'Signed (needs billing)') },
    read: {
      kind: 'opportunity',
      id: 'propal-9',
      won: true,
      fields: { ...proposalRead, stage: 'Signed (needs billing)' },
      codes: { stage: 'Closed Won' },
    },
  },
  {
    name: 'proposal that is not signed, in French',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/card.php?id=9',
    html: proposal(9, 'Non signée (fermée)'),
    read: {
      kind: 'opportunity',
      id: 'propal-9',
      won: false,
      fields: { ...proposalRead, stage: 'Non signée (fermée)' },
      codes: { stage: 'Closed Lost' },
    },
  },
  {
    name: 'proposal of a project: the project tells of its win',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/card.php?id=9',
    html: proposal(4, 'Signée', '<br><a href="/projet/card.php?id=9">PJ1</a>'),
    read: { kind: 'opportunity', id: 'propal-9', fields: { ...proposalRead, stage: 'Signée' } },
  },
  {
    name: 'proposal just signed: the answer to the question is in the address',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/card.php?id=9&action=confirm_closeas&confirm=yes&token=1&statut=2&note_private=',
    html: proposal(4, 'Signée (à facturer)'),
    read: {
      kind: 'opportunity',
      id: 'propal-9',
      won: true,
      fields: { ...proposalRead, stage: 'Signée (à facturer)' },
      codes: { stage: 'Closed Won' },
    },
  },
  {
    name: 'proposal just classified as billed, by a link',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/card.php?id=9&action=classifybilled&token=1',
    html: proposal(6, 'Facturée'),
    read: {
      kind: 'opportunity',
      id: 'propal-9',
      won: true,
      fields: { ...proposalRead, stage: 'Facturée' },
      codes: { stage: 'Closed Won' },
    },
  },
  {
    name: 'a copy of a project, which opens as a form',
    crm: 'Dolibarr',
    url: 'http://crm.example/projet/card.php?id=9&action=confirm_clone&confirm=yes&token=1',
    html: doliDeal('20', ['Lead status', 'Lead probability']),
    read: undefined,
  },
  {
    name: 'list of proposals',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/list.php?socid=4',
    html: `${DOLI}</div></body></html>`,
    read: undefined,
  },
  {
    name: 'a new proposal',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/card.php?action=create&socid=4',
    html: `${DOLI}<form></form></div></body></html>`,
    read: undefined,
  },
  {
    name: 'access denied',
    crm: 'Dolibarr',
    url: 'http://crm.example/comm/propal/card.php?id=9',
    html: `${DOLI}<div class="error">Accès refusé.</div></div></body></html>`,
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
