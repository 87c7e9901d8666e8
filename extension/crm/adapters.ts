/** Every CRM that Relais knows, in the order in which a page is asked. What its maker says goes before what we found out. */
import type { CrmAdapter, Page } from './adapter.ts';
import { dolibarr } from './dolibarr.ts';
import { espocrm } from './espocrm.ts';
import { markup } from './markup.ts';

export const adapters: readonly CrmAdapter[] = [markup, espocrm, dolibarr];

export function adapterOf(page: Page): CrmAdapter | undefined {
  return adapters.find((adapter) => adapter.recognises(page));
}
