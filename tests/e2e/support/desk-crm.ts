/**
 * CRMs whose win is told by another page or another part of this one, drawn as their published source draws them (2026-11): ERPNext, where an
 * order makes it and the form is loaded anew; YetiForce, whose bar of steps loads the page anew and locks what is closed, so that nothing is
 * there to edit it; Twenty, whose stage is chosen in its cell; and Dynamics 365 on premises, which is closed, by the names in Microsoft's own
 * published tests.
 */
import type { Context, Hono } from 'hono';

export const ERP_DEAL = 'CRM-OPP-2026-00016';
export const TWENTY_DEAL = '30303030-3ec3-4fe3-8997-b76aa0bfa418';
const TWENTY_COMPANY = '20202020-3ec3-4fe3-8997-b76aa0bfa408';
export const DYNAMICS_DEAL = '6c1e5b6a-1111-4222-8333-5f0c2f1a7b19';

type IsWon = (crm: string) => boolean;
const script = (c: Context, text: string) => c.body(text, 200, { 'content-type': 'text/javascript' });
const page = (head: string, body: string, client: string) =>
  `<!doctype html><html><head><link rel="icon" href="data:,">${head}</head>${body}<script src="/stage.js"></script><script src="${client}"></script></html>`;

export function serveDesks(app: Hono, isWon: IsWon): void {
  serveErp(app, isWon);
  serveYeti(app, isWon);
  serveTwenty(app, isWon);
  serveDynamics(app, isWon);
}

/** The list that was left is still there, hidden, with indicators of its own before the form's. */
const ERP_BODY = `<body><div id="body"><div class="content page-container" style="display: none"><div class="list-row"><span class="indicator-pill green">Converted</span></div></div>
<div class="content page-container"><div class="page-head flex"><div class="container"><div class="flex fill-width title-area"><h3 class="ellipsis title-text">Affaire 16</h3><span class="indicator-pill whitespace-nowrap hide"></span></div><div class="page-actions"><div class="menu-btn-group"><ul class="dropdown-menu"><li><a class="dropdown-item reload"><span class="menu-item-label">Reload</span></a></li></ul></div></div></div></div>
<div class="container page-body"><div class="form-layout"><div class="section-body"><div class="frappe-control" data-fieldtype="Data" data-fieldname="title"><div class="control-input-wrapper"><input class="input-with-feedback form-control"></div></div></div></div></div></div></div></body>`;
const ERP_CLIENT = `
const indicator = document.querySelector('.title-area .indicator-pill');
const refresh = async () => {
  const won = await isWon('erp');
  indicator.className = 'indicator-pill whitespace-nowrap ' + (won ? 'green' : 'orange');
  indicator.innerHTML = '<span>' + (won ? 'Converted' : 'Open') + '</span>';
};
document.querySelector('.reload').addEventListener('click', refresh);
void refresh();`;

function serveErp(app: Hono, isWon: IsWon): void {
  app.get('/app/opportunity/:name', (c) =>
    c.html(page('<script src="/assets/frappe/dist/js/desk.js"></script>', ERP_BODY, '/erp.js')),
  );
  app.get('/assets/frappe/dist/js/desk.js', (c) => script(c, ''));
  app.get('/erp.js', (c) => script(c, ERP_CLIENT));
  app.get('/api/resource/Opportunity/:name', (c) =>
    c.json({
      data: {
        name: c.req.param('name'),
        title: 'Affaire 16',
        status: isWon('erp') ? 'Converted' : 'Open',
        sales_stage: 'Negotiation/Review',
        opportunity_from: 'Customer',
        party_name: 'Client 16',
      },
    }),
  );
  app.get('/api/resource/Address', (c) => c.json({ data: [] }));
  app.get('/api/resource/Customer/:name', (c) =>
    c.json({ data: { doctype: 'Customer', name: c.req.param('name'), customer_name: c.req.param('name') } }),
  );
}

const YETI_CLIENT = `
document.querySelector('.js-access')?.addEventListener('click', ({ currentTarget }) => {
  document.body.insertAdjacentHTML('beforeend', '<div class="modal"><button class="js-modal__save">Tak</button></div>');
  document.querySelector('.js-modal__save').onclick = async () => {
    await keep('yeti', currentTarget.dataset.picklistValue === 'PLL_SALE_COMPLETED');
    location.reload();
  };
});`;

function serveYeti(app: Hono, isWon: IsWon): void {
  const cell = (name: string, inner: string) =>
    `<div class="form-row js-field-block-column"><div class="fieldLabel" id="SSalesProcesses_detailView_fieldLabel_${name}"><label>x</label></div><div class="fieldValue d-flex" id="SSalesProcesses_detailView_fieldValue_${name}">${inner}</div></div>`;
  const value = (words: string) =>
    `<span class="value flex-grow-1" data-field-type="picklist">${words}</span>`;
  app.get('/yeti/index.php', (c) => {
    const won = isWon('yeti');
    const step = (code: string, isActive: boolean) =>
      `<li class="c-progress__item list-inline-item mx-0 ${isActive ? 'active' : won ? 'before' : 'after u-cursor-pointer js-access'}" data-picklist-value="${code}" data-picklist-label="x"><div class="c-progress__link"><span class="c-progress__text">x</span></div></li>`;
    // What is closed is locked: no editor, and the code is in the bar alone.
    const editor = won
      ? ''
      : '<button type="button" class="js-detail-quick-edit"></button><span class="d-none edit"><input type="hidden" class="fieldname" data-type="picklist" value="ssalesprocesses_status" data-prev-value="PLL_IN_REALIZATION"></span>';
    const body = `<body><div class="contentsDiv"><input id="recordId" type="hidden" value="17"><div class="detailViewTitle"><div class="c-progress px-3 w-100"><ul class="c-progress__container js-header-progress-bar" data-picklist-name="ssalesprocesses_status">${step('PLL_IN_REALIZATION', !won)}${step('PLL_SALE_COMPLETED', won)}</ul></div></div><div class="detailViewContainer"><div class="detailViewTable">${cell('subject', value('Affaire 17'))}${cell('ssalesprocesses_status', value(won ? 'Sprzedaż zakończona' : 'W realizacji') + editor)}</div></div></div></body>`;
    return c.html(page('<title>YetiForce</title>', body, '/yeti.js'));
  });
  app.get('/yeti.js', (c) => script(c, YETI_CLIENT));
}

const TWENTY_CLIENT = `
const tag = (won) => '<div class="css-1p0d93f"><h3 class="css-tag">' + (won ? 'Customer' : 'Proposal') + '</h3></div>';
const value = document.querySelector('#value');
void (async () => { value.innerHTML = tag(await isWon('twenty')); })();
value.addEventListener('click', ({ target }) => {
  const option = target.closest('[data-option]');
  // The choice is shown at once, and kept after.
  if (option) {
    const won = option.dataset.option === 'CUSTOMER';
    void keep('twenty', won);
    value.innerHTML = tag(won);
  } else value.insertAdjacentHTML('beforeend', '<div class="css-menu"><div role="option" data-option="PROPOSAL">Proposal</div><div role="option" data-option="CUSTOMER">Customer</div></div>');
});`;

function serveTwenty(app: Hono, isWon: IsWon): void {
  const body = `<body><div id="root"><div class="css-0"><h1>Affaire 18</h1><div class="css-cell"><div class="css-label" id="label-${TWENTY_DEAL}-stage"><div>Stage</div></div><div class="css-value" id="value"></div></div></div></div></body>`;
  app.get('/object/opportunity/:id', (c) => c.html(page('<title>Twenty</title>', body, '/twenty.js')));
  app.get('/twenty.js', (c) => script(c, TWENTY_CLIENT));
  app.get('/rest/opportunities/:id', (c) =>
    c.json({
      data: {
        opportunity: {
          id: c.req.param('id'),
          name: 'Affaire 18',
          stage: isWon('twenty') ? 'CUSTOMER' : 'PROPOSAL',
          companyId: TWENTY_COMPANY,
        },
      },
    }),
  );
  app.get('/rest/companies/:id', (c) =>
    c.json({ data: { company: { id: c.req.param('id'), name: 'Client 18' } } }),
  );
}

const DYNAMICS_CLIENT = `
const header = document.querySelector('[data-id="form-header"]');
const refresh = async () => {
  const won = await isWon('dynamics');
  header.innerHTML = '<h1 data-id="header_title">Affaire 19</h1>' + (won ? '<div data-id="notificationWrapper"><span data-id="formReadOnlyIcon"></span></div>' : '');
};
void refresh();
document.addEventListener('click', async ({ target }) => {
  const command = target.closest('[data-id*="MarkAsWon"], [data-id*="ReopenOpportunity"]')?.dataset.id;
  if (command?.includes('MarkAsWon')) document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><input data-id="actualrevenue_id"><button data-id="ok_id">OK</button></div>');
  const isOk = target.closest('[data-id="ok_id"]');
  if (!isOk && !command?.includes('Reopen')) return;
  await keep('dynamics', isOk !== null);
  document.querySelector('[role="dialog"]')?.remove();
  await refresh();
});`;

function serveDynamics(app: Hono, isWon: IsWon): void {
  const body = `<body><div id="ApplicationShell"><ul data-lp-id="commandbar-Form:opportunity"><li><button data-id="opportunity|NoRelationship|Form|Mscrm.Form.opportunity.MarkAsWon">Won</button></li><li><button data-id="opportunity|NoRelationship|Form|Mscrm.Form.opportunity.ReopenOpportunity">Reopen</button></li></ul><div data-id="editFormRoot"><div data-id="form-header"></div></div></div></body>`;
  app.get('/org/main.aspx', (c) => c.html(page('<title>Opportunity</title>', body, '/dynamics.js')));
  app.get('/dynamics.js', (c) => script(c, DYNAMICS_CLIENT));
  app.get('/org/api/data/:version/:row', (c) =>
    c.json({ opportunityid: DYNAMICS_DEAL, name: 'Affaire 19', statecode: isWon('dynamics') ? 1 : 0 }),
  );
}
