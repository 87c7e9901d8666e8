/**
 * CRMs whose win comes about in other ways than a click on a stage, drawn as their published source draws them: Dolibarr, where the answer to
 * a question stands in the address; SuiteCRM 7, which puts words in the place of the code that was edited; Frappe CRM, whose status is a button
 * of the header.
 */
import type { Context, Hono } from 'hono';

export const SUITE_DEAL = '5a1f0c9e-1111-2222-3333-444455556666';
const SUITE_ACCOUNT = '5a1f0c9e-1111-2222-3333-444455557777';
export const FRAPPE_DEAL = 'CRM-DEAL-2026-00003';

const ACCOUNTS: Readonly<Record<string, string>> = { frappe: 'Hôtel du Port' };

/** Between a change on the screen and its being kept. */
const KEPT_AFTER_MS = 250;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function serveForms(app: Hono): void {
  serveDolibarr(app);
  serveSuite(app);
  serveFrappe(app);
}

const doliPage = (banner: string, inner: string) =>
  `<!doctype html><html><head><title>Doli</title><link rel="icon" href="data:,"><meta name="author" content="Dolibarr Development Team"></head><body><div id="id-container"><div id="id-right"><div class="fiche">${banner}${inner}</div></div></div></body></html>`;

function serveDolibarr(app: Hono): void {
  let status = 1;
  app.get('/doli/comm/propal/card.php', (c) => {
    const isYes = c.req.query('confirm') === 'yes';
    if (isYes && c.req.query('action') === 'confirm_closeas') status = Number(c.req.query('statut')) + 2;
    if (isYes && c.req.query('action') === 'confirm_reopen') status = 1;
    const [word, colour] = status === 4 ? ['Signée (à facturer)', 4] : ['Validée (proposition ouverte)', 1];
    return c.html(
      doliPage(
        `<div class="arearef heightref valignmiddle centpercent"><div class="pagination paginationref"><ul class="right"><li class="noborder litext"><a href="/doli/comm/propal/list.php">Retour liste</a></li></ul></div><div class="statusref"><span class="badge  badge-status${colour} badge-status" title="${word}" aria-label="${word}">${word}</span></div><div class="inline-block floatleft valignmiddle maxwidth750 marginbottomonly refid refidpadding">PR2601-0003<div class="refidno">Réf. client : <br><a href="/doli/comm/card.php?socid=4" class="classfortooltip refurl">Affaire 3</a></div></div></div>`,
        `<table class="border tableforfield centpercent"><tr><td class="titlefieldmiddle">Montant HT</td><td class="nowrap amountcard right">4 200,00 €</td></tr></table><a id="sign" href="card.php?id=3&action=confirm_closeas&confirm=yes&token=1&statut=2&note_private=">Oui</a><a id="reopen" href="card.php?id=3&action=confirm_reopen&confirm=yes&token=1">Réouvrir</a>`,
      ),
    );
  });
  app.get('/doli/societe/card.php', (c) =>
    c.html(
      doliPage(
        '<div class="arearef"><div class="refid">Client 4<div class="refidno">3 quai Nord, 13002 Marseille, France</div></div></div>',
        '<table class="border tableforfield"></table>',
      ),
    ),
  );
}

const suiteField = (name: string, type: string, inner: string) =>
  `<div class="col-xs-12 col-sm-8 detail-view-field inlineEdit" type="${type}" field="${name}">${inner}<div class="inlineEditIcon col-xs-hidden"></div></div>`;
const suitePage = (module: string, record: string, fields: string) =>
  `<!doctype html><html><head><title>SuiteCRM</title><link rel="icon" href="data:,"></head><body><form action="index.php" method="post" name="DetailView" id="formDetailView"><input type="hidden" name="module" value="${module}"><input type="hidden" name="record" value="${record}"></form><div class="detail-view">${fields}</div><script src="/suite/inline.js"></script></body></html>`;

/** As `inlineEditing.js` ends: what the field holds is thrown away, its code with it, and the answer's words are put there. */
const SUITE_INLINE = `
document.querySelector('[field="sales_stage"]')?.addEventListener('dblclick', async ({ currentTarget }) => {
  currentTarget.innerHTML = '<form name="EditView"><select id="sales_stage"><option value="Closed Won">Gagnée</option></select></form>';
  currentTarget.classList.add('inlineEditActive');
  // The other of two stages: once won, then reopened.
  const said = await (await fetch('/suite/save', { method: 'POST' })).text();
  currentTarget.innerHTML = '';
  currentTarget.innerHTML = said + '<div class="inlineEditIcon"></div>';
  currentTarget.classList.remove('inlineEditActive');
});`;

function serveSuite(app: Hono): void {
  let stage: readonly [code: string, words: string] = ['Negotiation/Review', 'Négociation'];
  const deal = () =>
    suitePage(
      'Opportunities',
      SUITE_DEAL,
      suiteField('name', 'name', '<span class="sugar_field" id="name">Affaire 5</span>') +
        suiteField(
          'account_name',
          'relate',
          `<a href="index.php?module=Accounts&action=DetailView&record=${SUITE_ACCOUNT}"><span id="account_id" class="sugar_field" data-id-value="${SUITE_ACCOUNT}">Client 5</span></a>`,
        ) +
        suiteField(
          'sales_stage',
          'enum',
          `<input type="hidden" class="sugar_field" id="sales_stage" value="${stage[0]}">${stage[1]}`,
        ),
    );
  const account = suitePage(
    'Accounts',
    SUITE_ACCOUNT,
    suiteField('name', 'name', '<span class="sugar_field" id="name">Client 5</span>'),
  );
  app.get('/suite/index.php', (c) => c.html(c.req.query('module') === 'Accounts' ? account : deal()));
  app.get('/suite/inline.js', (c) => script(c, SUITE_INLINE));
  app.post('/suite/save', async (c) => {
    await pause(KEPT_AFTER_MS);
    stage = stage[0] === 'Closed Won' ? ['Negotiation/Review', 'Négociation'] : ['Closed Won', 'Gagnée'];
    return c.text(stage[1]);
  });
}

const FRAPPE_SHELL = `<!doctype html><html><head><title>Deal</title><link rel="icon" href="data:,"></head><body><div id="app"><div class="crm-app-header flex pr-5"><div id="app-header" class="flex-1"></div></div></div><script src="/assets/crm/frontend/assets/index.js"></script></body></html>`;
const FRAPPE_CLIENT = `
const header = document.querySelector('#app-header');
const draw = (status) => { header.innerHTML = '<header class="flex"><button><span>' + status + '</span></button></header>'; };
draw('Negotiation');
header.addEventListener('click', () => { draw(header.textContent === 'Won' ? 'Negotiation' : 'Won'); void fetch('/frappe/turn', { method: 'POST' }); });`;

function serveFrappe(app: Hono): void {
  let status = 'Negotiation';
  app.get('/crm/deals/:name', (c) => c.html(FRAPPE_SHELL));
  app.get('/assets/crm/frontend/assets/index.js', (c) => script(c, FRAPPE_CLIENT));
  app.post('/frappe/turn', async (c) => {
    await pause(KEPT_AFTER_MS);
    status = status === 'Won' ? 'Negotiation' : 'Won';
    return c.json({});
  });
  app.get('/api/resource/:doctype/:name', (c) => {
    const { doctype, name } = c.req.param();
    if (doctype === 'CRM Deal') return c.json({ data: { name, status, organization: ACCOUNTS['frappe'] } });
    if (doctype === 'CRM Deal Status')
      return c.json({ data: { name, type: name === 'Won' ? 'Won' : 'Ongoing' } });
    if (doctype === 'CRM Organization') return c.json({ data: { name, organization_name: name } });
    return c.json({ exc_type: 'DoesNotExistError' }, 404);
  });
}

const script = (c: Context, text: string) => c.body(text, 200, { 'content-type': 'text/javascript' });
