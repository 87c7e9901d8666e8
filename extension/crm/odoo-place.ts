/** Which record an Odoo address shows, in the hash of 14 to 17 and in the path of 18; lists and new records are none. */
import type { Page, Place } from './adapter.ts';
import { odooForm } from './odoo-form.ts';

type Kind = Place['kind'];

/** Models, and the paths that Odoo 18 gives to their actions. */
const KINDS: Readonly<Record<string, Kind>> = {
  'res.partner': 'account',
  'm-res.partner': 'account',
  contacts: 'account',
  customers: 'account',
  'crm.lead': 'opportunity',
  'm-crm.lead': 'opportunity',
  crm: 'opportunity',
  leads: 'opportunity',
};
const ID = /^[1-9]\d*$/;
/** A path that ends with a number: the record of the segment before it. */
const PATH = /^\/(?:odoo|scoped_app)\/(?:.*\/)?(?<view>[^/]+)\/(?<id>\d+)\/?$/;

export function odooPlace(page: Page): Place | undefined {
  const { pathname, hash, searchParams } = page.url;
  if (/^\/web\/?$/.test(pathname)) return placeInHash(new URLSearchParams(hash.slice(1)));
  const { view = '', id = '' } = PATH.exec(pathname)?.groups ?? {};
  const shown = searchParams.get('view_type') ?? 'form';
  if (!ID.test(id) || ID.test(view) || shown !== 'form') return undefined;
  // A dot makes a model, but for an action that is named by its module: "action-crm.crm_lead_all_leads".
  const isModel = view.includes('.') && !view.startsWith('action-');
  const kind = Object.hasOwn(KINDS, view) ? KINDS[view] : isModel ? undefined : kindOfForm(page);
  return kind && { kind, id };
}

function placeInHash(hash: URLSearchParams): Place | undefined {
  const model = hash.get('model') ?? '';
  const id = hash.get('id') ?? '';
  const kind = model.includes('.') && Object.hasOwn(KINDS, model) ? KINDS[model] : undefined;
  // Links of mails say no view: a record's is its form.
  return kind && ID.test(id) && (hash.get('view_type') ?? 'form') === 'form' ? { kind, id } : undefined;
}

/** "action-333": what the form shows tells its model; the session is asked too before it is believed. */
function kindOfForm(page: Page): Kind | undefined {
  const form = odooForm(page);
  if (form?.querySelector('[name="expected_revenue"]') && form.querySelector('[name="stage_id"]'))
    return 'opportunity';
  return form?.querySelector('[name="company_type"], [name="industry_id"]') ? 'account' : undefined;
}

/** The action of the address, where it is not one of ours: what `web/action/load` is asked about. */
export function odooAction({ url }: Page): string | number | undefined {
  const view = PATH.exec(url.pathname)?.groups?.['view'];
  if (!view || Object.hasOwn(KINDS, view)) return undefined;
  const action = view.replace(/^action-/, '');
  return ID.test(action) ? Number(action) : action;
}
