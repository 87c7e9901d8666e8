/**
 * Two single-page CRMs on one port, drawn and answered as EspoCRM and Odoo 18 are: a hash router in a sub-path that draws
 * late, and a path router whose stage changes on the screen before the server has kept it. The first asked answers last.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { serveForms } from './form-crm.ts';
import { serveStages } from './stage-crm.ts';

export const DEALS = Array.from({ length: 10 }, (_, at) => at + 1);
export const espoId = (deal: number) => `deal0000000${String(deal).padStart(2, '0')}`;
const accountId = (deal: number) => `account0000${String(deal).padStart(2, '0')}`;
const dealOf = (id: string) => Number(id.slice(-2));

export interface SpaCrm {
  readonly origin: string;
  /** False: the session has ended, and a login form is drawn at any address. */
  isOpen: boolean;
  stop(): Promise<void>;
}

/** Milliseconds: the first deal's answer comes after the tenth's. */
const answerAfter = (deal: number) => 400 - 36 * deal;
/** Between a click on a stage and its being kept. */
const KEPT_AFTER_MS = 250;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startSpaCrm(port: number): Promise<SpaCrm> {
  const won = new Set<number>();
  const state = { isOpen: true };
  const app = new Hono();
  app.get('/espo/', (c) => c.html(ESPO_SHELL));
  app.get('/espo/client/lib/espo.js', (c) => c.body(ESPO_CLIENT, 200, { 'content-type': 'text/javascript' }));
  app.post('/espo/login', (c) => ((state.isOpen = true), c.json({})));
  app.get('/espo/session', (c) => c.json(state));
  app.get('/espo/api/v1/:scope/:id', async (c) => {
    const deal = dealOf(c.req.param('id'));
    if (!state.isOpen) return c.json({}, 401);
    await pause(answerAfter(deal));
    return c.json(
      c.req.param('scope') === 'Account'
        ? { id: accountId(deal), name: `Client ${deal}`, industry: 'Hospitality', billingAddressCity: 'Lyon' }
        : {
            id: espoId(deal),
            name: `Affaire ${deal}`,
            stage: 'Negotiation',
            probability: 80,
            accountId: accountId(deal),
          },
    );
  });
  app.get('/odoo/*', (c) => c.html(ODOO_SHELL));
  app.get('/odoo.js', (c) => c.body(ODOO_CLIENT, 200, { 'content-type': 'text/javascript' }));
  app.get('/won', (c) => c.json([...won]));
  app.post('/write/:deal/:isWon', async (c) => {
    await pause(KEPT_AFTER_MS);
    const deal = Number(c.req.param('deal'));
    if (c.req.param('isWon') === 'true') won.add(deal);
    else won.delete(deal);
    return c.json({});
  });
  app.post('/web/dataset/call_kw/:model/:method', async (c) => {
    const { params } = (await c.req.json()) as { params: { args: [ids?: number[]] } };
    if (c.req.param('method') === 'context_get') return c.json({ result: { lang: 'fr_FR', tz: false } });
    if (c.req.param('method') === 'fields_get') return c.json({ result: FIELDS });
    const [id = 0] = params.args[0] ?? [];
    const rows = rowsOf(c.req.param('model'), id, won.has(id));
    return c.json(rows ? { result: rows } : { error: { code: 200 } });
  });
  // Stages first: a form's answer of any doctype would be taken for the desk's.
  serveStages(app);
  serveForms(app);
  app.get('/favicon.ico', (c) => c.body(null, 204));
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    get isOpen() {
      return state.isOpen;
    },
    set isOpen(isOpen) {
      state.isOpen = isOpen;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What each model has, of what is asked of it. */
const FIELDS = Object.fromEntries(
  'name stage_id active partner_id probability type city industry_id commercial_partner_id'
    .split(' ')
    .map((name) => [name, { string: name, type: 'char' }]),
);

function rowsOf(model: string, id: number, isWon: boolean): object[] | undefined {
  if (model === 'crm.lead')
    return [
      {
        id,
        name: `Affaire ${id}`,
        stage_id: [isWon ? 4 : 1, isWon ? 'Won' : 'New'],
        active: true,
        partner_id: [id, `Client ${id}`],
      },
    ];
  if (model === 'crm.stage') return [{ id, is_won: id === 4 }];
  if (model === 'res.partner')
    return [
      {
        id,
        name: `Client ${id}`,
        city: 'Lyon',
        industry_id: [9, 'Food/Hospitality'],
        commercial_partner_id: [id, 'x'],
      },
    ];
  return undefined;
}

const ESPO_SHELL = `<!doctype html><html><head><title>EspoCRM</title><link rel="icon" href="data:,"><script type="application/json" data-name="loader-params">{}</script></head><body><div id="content"></div><script src="client/lib/espo.js"></script></body></html>`;
const ESPO_CLIENT = `
const box = document.querySelector('#content');
const login = '<form id="login-form"><input name="username" autocomplete="username"><input type="password" autocomplete="current-password"><button>Connexion</button></form>';
const detail = (scope, id) => '<div id="main"><div class="page-header"><div class="breadcrumb-item">x</div><div class="breadcrumb-item"><span class="title">' +
  (scope === 'Account' ? 'Client ' : 'Affaire ') + Number(id.slice(-2)) + '</span></div></div><div class="record"><div class="detail" data-scope="' + scope +
  '"><div class="cell" data-name="stage"><div class="field" data-name="stage"><span class="label">Négociation</span></div></div></div></div></div>';
async function draw() {
  const [, scope, id] = /^#(Account|Opportunity)\\/view\\/(\\w+)/.exec(location.hash) ?? [];
  const { isOpen } = await (await fetch('session')).json();
  // The record before stays on the screen for a while.
  setTimeout(() => { box.innerHTML = !isOpen ? login : id ? detail(scope, id) : '<div id="main"><h3>Comptes</h3></div>'; }, 60);
}
addEventListener('hashchange', draw);
document.addEventListener('submit', async (event) => { event.preventDefault(); await fetch('login', { method: 'POST' }); await draw(); });
draw();`;

const ODOO_SHELL = `<!doctype html><html><head><title>Odoo</title><link rel="icon" href="data:,"></head><body class="o_web_client"><div class="o_action_manager"></div><script src="/odoo.js"></script></body></html>`;
const ODOO_CLIENT = `
const box = document.querySelector('.o_action_manager');
const arrow = (id, words, isChecked) => '<button class="o_arrow_button" data-value="' + id + '" aria-checked="' + isChecked + '"><span>' + words + '</span></button>';
const form = (deal, isWon) => '<div class="o_form_view" data-deal="' + deal + '"><div class="o_form_statusbar"><div class="o_statusbar_buttons">' + (isWon ? '' : '<button name="action_set_won_rainbowman"><span>Gagné</span></button>') +
  '</div><div name="stage_id" class="o_field_widget o_field_statusbar_duration"><div class="o_statusbar_status" role="radiogroup">' + arrow(1, 'Nouveau', !isWon) + arrow(4, 'Gagné', isWon) +
  '</div></div></div><div class="o_field_widget" name="name"><input value="Affaire ' + deal + '"></div></div>';
async function draw() {
  const deal = Number(/\\/odoo\\/crm\\/(\\d+)$/.exec(location.pathname)?.[1]);
  const won = await (await fetch('/won')).json();
  box.innerHTML = deal ? form(deal, won.includes(deal)) : '<div class="o_kanban_view">Pipeline</div>';
}
globalThis.go = (path) => { history.pushState(null, '', path); void draw(); };
globalThis.drag = async (deal) => {
  box.querySelector('.o_kanban_view').innerHTML = '<div class="o_kanban_group"><div class="o_kanban_record">Affaire ' + deal + '</div></div>';
  await fetch('/write/' + deal + '/true', { method: 'POST' });
};
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[name="action_set_won_rainbowman"]');
  // The button's action is done by the server, then the form is loaded anew.
  if (button) {
    await fetch('/write/' + button.closest('[data-deal]').dataset.deal + '/true', { method: 'POST' });
    await draw();
  }
  const stage = event.target.closest('.o_arrow_button');
  if (!stage) return;
  const deal = stage.closest('[data-deal]').dataset.deal;
  // The screen first, the server after.
  for (const each of stage.parentElement.children) each.setAttribute('aria-checked', String(each === stage));
  void fetch('/write/' + deal + '/' + (stage.dataset.value === '4'), { method: 'POST' });
});
void draw();`;
