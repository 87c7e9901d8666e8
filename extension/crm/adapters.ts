/** Every CRM that Relais knows, in the order in which a page is asked. What its maker says goes before what we found out. */
import type { CrmAdapter, Page } from './adapter.ts';
import { attio } from './attio.ts';
import { axonaut } from './axonaut.ts';
import { close } from './close.ts';
import { copper } from './copper.ts';
import { dolibarr } from './dolibarr.ts';
import { dynamics } from './dynamics.ts';
import { espocrm } from './espocrm.ts';
import { frappe } from './frappe.ts';
import { freshsales } from './freshsales.ts';
import { guardAdapter } from './guard-adapter.ts';
import { mayBeAt } from './hosted.ts';
import { hubspot } from './hubspot.ts';
import { markup } from './markup.ts';
import { monday } from './monday.ts';
import { odoo } from './odoo.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { sellsy } from './sellsy.ts';
import { suitecrm8 } from './suitecrm-8.ts';
import { suitecrm } from './suitecrm.ts';
import { twenty } from './twenty.ts';
import { vtiger } from './vtiger.ts';
import { zoho } from './zoho.ts';

export const adapters: readonly CrmAdapter[] = [
  markup,
  espocrm,
  dolibarr,
  odoo,
  suitecrm,
  suitecrm8,
  vtiger,
  frappe,
  twenty,
  salesforce,
  hubspot,
  dynamics,
  pipedrive,
  zoho,
  sellsy,
  axonaut,
  attio,
  close,
  freshsales,
  copper,
  monday,
].map(guardAdapter);

/**
 * The adapter whose record this page is. The host decides first, then the address: calling an adapter makes the browser compile it,
 * and any other page should pay for strings only.
 */
export function adapterOf(page: Page): CrmAdapter | undefined {
  return adapters.find(
    (adapter) =>
      mayBeAt(adapter.name, page.url) &&
      adapter.placeOf(page) !== undefined &&
      (!adapter.recognises || adapter.recognises(page)),
  );
}
