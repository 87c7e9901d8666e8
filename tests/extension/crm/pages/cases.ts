/** Every hand-written page of every CRM: what the adapters' suite and their bench read. */
import type { Case } from './case.ts';
import { dolibarrPages } from './dolibarr.ts';
import { dynamicsPages } from './dynamics.ts';
import { espocrmPages } from './espocrm.ts';
import { frappePages } from './frappe.ts';
import { hubspotPages } from './hubspot.ts';
import { labelledPages } from './labelled.ts';
import { markupPages } from './markup.ts';
import { odooPages } from './odoo.ts';
import { salesforcePages } from './salesforce.ts';
import { suitecrmPages } from './suitecrm.ts';
import { twentyPages } from './twenty.ts';
import { vtigerPages } from './vtiger.ts';

export const cases: readonly Case[] = [
  ...markupPages,
  ...espocrmPages,
  ...dolibarrPages,
  ...odooPages,
  ...suitecrmPages,
  ...vtigerPages,
  ...frappePages,
  ...twentyPages,
  ...salesforcePages,
  ...hubspotPages,
  ...dynamicsPages,
  ...labelledPages,
];
