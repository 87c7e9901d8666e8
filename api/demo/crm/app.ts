/** The sample CRM over HTTP: lists, account and deal pages, and the move of a deal from stage to stage. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Lang } from '#contract/words';
import { accountList, accountPage, dealList, dealPage, frame } from './pages.ts';
import type { Records } from './records.ts';

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The language asked for in the address, else the one chosen before, else French. */
function langOf(c: Context): Lang {
  const asked = c.req.query('lang');
  if (asked === 'fr' || asked === 'en') setCookie(c, 'lang', asked, { path: '/' });
  return (asked ?? getCookie(c, 'lang')) === 'en' ? 'en' : 'fr';
}

export function createSampleCrm(records: Records): Hono {
  const script = stripTypeScriptTypes(asset('./browser.ts'));
  return new Hono()
    .get('/crm.css', (c) => c.body(asset('./crm.css'), 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/crm.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
    .get('/', (c) => c.html(frame('Comptes', accountList(records, langOf(c)), langOf(c))))
    .get('/deals', (c) => c.html(frame('Affaires', dealList(records, langOf(c)), langOf(c))))
    .get('/accounts/:id', (c) => {
      const account = records.account(c.req.param('id'));
      return account
        ? c.html(frame(account.name, accountPage(account, records, langOf(c)), langOf(c)))
        : c.notFound();
    })
    .get('/deals/:id', (c) => showDeal(c, records, c.req.param('id')))
    .post('/deals/:id/stage/:stage', (c) => {
      const moved = records.move(c.req.param('id'), c.req.param('stage'));
      return moved ? showDeal(c, records, c.req.param('id')) : c.notFound();
    });
}

function showDeal(c: Context, records: Records, id: string) {
  const deal = records.deal(id);
  const account = deal && records.account(deal.account);
  return deal && account
    ? c.html(frame(deal.name, dealPage(deal, account, langOf(c)), langOf(c)))
    : c.notFound();
}
