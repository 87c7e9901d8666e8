/**
 * CRMs that change a stage within the page, drawn as their published source draws them (2026-11): Odoo 16, whose "Won" button asks the server
 * first; EspoCRM's editing of one field, shown before it is kept; Vtiger, which puts words in the place of words and keeps the code elsewhere;
 * SuiteCRM 8, whose own data needs a token and which still serves the page of version 7.
 */
import type { Context, Hono } from 'hono';
import { serveDesks } from './desk-crm.ts';

export const ESPO_DEAL = '65f0a1b2c3d4e5f60';
export const SUITE_8_DEAL = '5a1f0c9e-8888-2222-3333-444455556666';
export const ODOO_16_DEAL = '/web#id=12&cids=1&menu_id=81&action=304&model=crm.lead&view_type=form';

/** Between a change on the screen and its being kept. */
const KEPT_AFTER_MS = 250;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const script = (c: Context, text: string) => c.body(text, 200, { 'content-type': 'text/javascript' });

export function serveStages(app: Hono): void {
  /** Which of these deals are won, by CRM. */
  const won = new Map<string, boolean>();
  const isWon = (crm: string) => won.get(crm) === true;
  app.post('/stage/:crm/:isWon', async (c) => {
    await pause(KEPT_AFTER_MS);
    won.set(c.req.param('crm'), c.req.param('isWon') === 'true');
    return c.json({});
  });
  app.get('/stage/:crm', (c) => c.json(isWon(c.req.param('crm'))));
  app.get('/stage.js', (c) => script(c, SHARED));
  serveOdoo16(app);
  serveEspo(app, () => isWon('espo'));
  serveVtiger(app, () => isWon('vtiger'));
  serveSuite8(app, () => isWon('suite8'));
  serveDesks(app, isWon);
}

const SHARED = `
const isWon = async (crm) => (await fetch('/stage/' + crm)).json();
const keep = (crm, won) => fetch('/stage/' + crm + '/' + won, { method: 'POST' });`;
const page = (head: string, body: string, client: string) =>
  `<!doctype html><html><head><title>CRM</title><link rel="icon" href="data:,">${head}</head>${body}<script src="/stage.js"></script><script src="${client}"></script></html>`;

/** Owl changes what differs and leaves the rest where it is; its answers come by the RPC of \`spa-crm.ts\`. */
const ODOO_CLIENT = `
const box = document.querySelector('.o_action_manager');
const arrow = (id, words) => '<button type="button" class="btn o_arrow_button" role="radio" aria-checked="false" data-value="' + id + '">' + words + '</button>';
const show = (won) => {
  for (const each of box.querySelectorAll('.o_arrow_button')) {
    const isCurrent = each.dataset.value === (won ? '4' : '1');
    each.setAttribute('aria-checked', isCurrent);
    each.classList.toggle('o_arrow_button_current', isCurrent);
  }
  box.querySelector('.o_statusbar_buttons').innerHTML = won ? '' : '<button name="action_set_won_rainbowman" class="btn btn-primary"><span>Gagné</span></button>';
  box.querySelector('.o_ribbon_place').innerHTML = won ? '<div class="o_widget o_widget_web_ribbon"><div class="ribbon ribbon-top-right"><span class="bg-success" title="">Gagné</span></div></div>' : '';
};
async function draw() {
  const won = (await (await fetch('/won')).json()).includes(12);
  box.innerHTML = '<div class="o_form_view"><div class="o_form_sheet_bg"><div class="o_form_statusbar"><div class="o_statusbar_buttons"></div><div name="stage_id" class="o_field_widget o_field_statusbar"><div class="o_statusbar_status" role="radiogroup">' +
    arrow(4, 'Gagné') + arrow(1, 'Nouveau') + '</div></div></div><div class="o_form_sheet"><div class="o_ribbon_place"></div><div class="o_field_widget" name="name"><input value="Affaire 12"></div></div></div></div>';
  show(won);
}
document.addEventListener('click', async ({ target }) => {
  const stage = target.closest('.o_arrow_button');
  // The button's action is done by the server, and the form is loaded anew; a stage is shown first and kept after.
  if (stage) show(stage.dataset.value === '4');
  const isNowWon = stage ? stage.dataset.value === '4' : true;
  if (!stage && !target.closest('[name="action_set_won_rainbowman"]')) return;
  await fetch('/write/12/' + isNowWon, { method: 'POST' });
  show(isNowWon);
  if (isNowWon) document.body.insertAdjacentHTML('beforeend', '<div class="o_reward"></div>');
});
void draw();`;

function serveOdoo16(app: Hono): void {
  app.get('/web', (c) =>
    c.html(page('', '<body class="o_web_client"><div class="o_action_manager"></div></body>', '/odoo16.js')),
  );
  app.get('/odoo16.js', (c) => script(c, ODOO_CLIENT));
}

/** Its list of other deals and the post of its stream stand in the same record: a won chip, and a control that is no edit. */
const ESPO_CLIENT = `
const chip = (won) => '<span class="label label-md label-state label-' + (won ? 'success' : 'warning') + '">' + (won ? 'Conclusion gagnante' : 'Négociation') + '</span>';
const cell = (name, label, inner) => '<div class="cell col-sm-6 form-group" data-name="' + name + '" tabindex="-1"><a role="button" class="pull-right inline-edit-link hidden"><span class="fas fa-pencil-alt fa-sm"></span></a><label class="control-label" data-name="' + name + '"><span class="label-text">' + label + '</span></label><div class="field" data-name="' + name + '">' + inner + '</div></div>';
void (async () => {
  document.querySelector('#content').innerHTML = '<div id="main" tabindex="-1"><div class="header page-header"><div class="page-header-row"><h3 class="header-title"><div class="header-breadcrumbs"><div class="breadcrumb-item"><a href="#Opportunity">Opportunités</a></div><div class="breadcrumb-item"><span class="font-size-flexible title">Affaire 13</span></div></div></h3></div></div><div class="record"><div class="detail" data-scope="Opportunity"><div class="record-grid"><div class="left"><div class="middle"><div class="panel"><div class="row">' +
    cell('name', 'Nom', '<span class="">Affaire 13</span>') + cell('stage', 'Étape', chip(await isWon('espo'))) +
    '</div></div></div><div class="bottom"><table><tr><td class="cell" data-name="stage">' + chip(true) + '</td></tr></table></div></div><div class="side"><div class="form-group post-container"><textarea class="main-element form-control" data-name="post"></textarea></div></div></div></div></div></div>';
})();
const stage = '.middle .cell[data-name="stage"]';
const show = (inner) => {
  document.querySelector(stage + ' > .field').innerHTML = inner;
  for (const link of document.querySelectorAll('.inline-save-link, .inline-cancel-link')) link.remove();
};
document.addEventListener('click', ({ target }) => {
  if (target.closest(stage + ' .inline-edit-link')) {
    // The list is hidden at once, and another stands in its place.
    show('<select data-name="stage" class="form-control main-element" style="display: none"><option value="Negotiation">Négociation</option><option value="Closed Won">Conclusion gagnante</option></select><div class="selectize-control form-control single"><div class="selectize-input items full"><div class="item">Négociation</div></div></div>');
    document.querySelector(stage).insertAdjacentHTML('afterbegin', '<a role="button" class="inline-cancel-link"></a><a role="button" class="inline-save-link"><span class="fas fa-check"></span></a>');
  }
  if (!target.closest('.inline-save-link')) return;
  const won = document.querySelector('select').selectedIndex === 1;
  // The field is shown as it will be before the server has kept it.
  void keep('espo', won);
  show(chip(won));
});`;

function serveEspo(app: Hono, isWon: () => boolean): void {
  const head = '<script type="application/json" data-name="loader-params">{}</script>';
  app.get('/espo9/', (c) => c.html(page(head, '<body><div id="content"></div></body>', '/espo9.js')));
  app.get('/espo9.js', (c) => script(c, ESPO_CLIENT));
  app.get('/espo9/api/v1/Opportunity/:id', (c) =>
    c.json({
      id: c.req.param('id'),
      name: 'Affaire 13',
      stage: isWon() ? 'Closed Won' : 'Negotiation',
      probability: isWon() ? 100 : 80,
    }),
  );
}

const VTIGER_CLIENT = `
document.addEventListener('click', async ({ target }) => {
  const cell = document.querySelector('#Potentials_detailView_fieldValue_sales_stage');
  if (target.closest('.editAction')) cell.querySelector('.edit').classList.remove('hide');
  if (!target.closest('.inlineAjaxSave')) return;
  const won = cell.querySelector('select').selectedIndex === 1;
  await keep('vtiger', won);
  // The words are put in; the code beside them stays in the script's own memory.
  cell.querySelector('.value').innerHTML = won ? 'Conclu' : 'Négociation';
  cell.querySelector('.edit').classList.add('hide');
});`;

function serveVtiger(app: Hono, isWon: () => boolean): void {
  const cell = (name: string, inner: string) =>
    `<td class="fieldLabel" id="Potentials_detailView_fieldLabel_${name}"><span class="muted">x</span></td><td class="fieldValue" id="Potentials_detailView_fieldValue_${name}">${inner}</td>`;
  app.get('/vt/index.php', (c) => {
    const [words, code] = isWon() ? ['Conclu', 'Closed Won'] : ['Négociation', 'Negotiation or Review'];
    const stage = `<span class="value" data-field-type="picklist">${words}</span><span class="hide edit"><input type="hidden" class="fieldBasicData" data-name="sales_stage" data-type="picklist" data-value="${code}"><select><option>Negotiation or Review</option><option>Closed Won</option></select><i class="inlineAjaxSave">ok</i></span><span class="action"><a class="editAction">edit</a></span>`;
    const body = `<body><div class="detailViewContainer"><input type="hidden" id="recordId" value="14"><table><tr>${cell('potentialname', '<span class="value">Affaire 14</span>')}${cell('sales_stage', stage)}</tr></table></div></body>`;
    return c.html(page('', body, '/vtiger.js'));
  });
  app.get('/vtiger.js', (c) => script(c, VTIGER_CLIENT));
}

/** The pencil of one field makes the whole form one; while it is saved a skeleton stands in its place. */
const SUITE_8_CLIENT = `
const field = (name, type, mode, inner) => '<scrm-field><scrm-dynamic-field class="dynamic-field dynamic-field-mode-' + mode + ' dynamic-field-type-' + type + ' dynamic-field-name-' + name + '"><div title="">' + inner + '</div></scrm-dynamic-field></scrm-field>';
const column = (label, inner, mode) => '<div class="field-layout-col"><div class="field-layout-field-group-wrapper form-group row"><div class="label-container"><strong><label>' + label + '</label></strong></div><div class="d-flex field-layout-field-wrapper"><div class="field-layout-field-value-wrapper">' + inner + '</div>' + (mode === 'detail' ? '<button type="button" class="record-action-button"><scrm-image class="sicon"></scrm-image></button>' : '') + '</div></div></div>';
const draw = (mode, won) => {
  const isEdit = mode === 'edit';
  document.querySelector('scrm-record-header').innerHTML = '<div class="record-view-header"><scrm-dynamic-label class="record-view-name-label">Affaire 15</scrm-dynamic-label>' + (isEdit ? '<scrm-action-group-menu><button class="settings-button save">ENREGISTRER</button></scrm-action-group-menu>' : '') + '</div>';
  document.querySelector('.content').innerHTML = '<scrm-record-content><div class="record-content tabs-layout"><form class="field-layout ' + mode + '"><div class="field-layout-row">' +
    column('NOM', field('name', 'varchar', mode, isEdit ? '<scrm-varchar-edit><input value="Affaire 15"></scrm-varchar-edit>' : '<scrm-varchar-detail>Affaire 15</scrm-varchar-detail>'), mode) +
    column('PHASE', field('sales_stage', 'enum', mode, isEdit ? '<scrm-enum-edit><select><option>Négociation</option><option>Gagnée</option></select></scrm-enum-edit>' : '<scrm-enum-detail>' + (won ? 'Gagnée' : 'Négociation') + '</scrm-enum-detail>'), mode) + '</div></form></div></scrm-record-content>';
};
document.querySelector('app-root').innerHTML = '<scrm-record><div class="record-view"><scrm-record-header></scrm-record-header><scrm-record-container><div class="record-view-container"><div class="content"><scrm-record-content-skeleton></scrm-record-content-skeleton></div><scrm-subpanel-container>' + field('name', 'varchar', 'list', 'Ana Roux') + '</scrm-subpanel-container></div></scrm-record-container></div></scrm-record>';
void (async () => draw('detail', await isWon('suite8')))();
document.addEventListener('click', async ({ target }) => {
  if (target.closest('.record-action-button')) draw('edit');
  if (!target.closest('.save')) return;
  const won = document.querySelector('select').selectedIndex === 1;
  document.querySelector('.content').innerHTML = '<scrm-record-content-skeleton></scrm-record-content-skeleton>';
  await keep('suite8', won);
  draw('detail', won);
});`;

function serveSuite8(app: Hono, isWon: () => boolean): void {
  app.get('/suite8/', (c) => c.html(page('', '<body><app-root></app-root></body>', '/suite8.js')));
  app.get('/suite8.js', (c) => script(c, SUITE_8_CLIENT));
  app.get('/suite8/legacy/index.php', (c) => {
    const [words, code] = isWon() ? ['Gagnée', 'Closed Won'] : ['Négociation', 'Negotiation/Review'];
    const detail = (name: string, inner: string) =>
      `<div class="detail-view-field" field="${name}">${inner}</div>`;
    return c.html(
      `<!doctype html><html><body><form name="DetailView" id="formDetailView"><input type="hidden" name="module" value="Opportunities"><input type="hidden" name="record" value="${SUITE_8_DEAL}"></form>${detail('name', '<span class="sugar_field" id="name">Affaire 15</span>')}${detail('sales_stage', `<input type="hidden" class="sugar_field" id="sales_stage" value="${code}">${words}`)}</body></html>`,
    );
  });
}
