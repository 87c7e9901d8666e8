/** Which record an Odoo address shows, in the hash of 14 to 17 and in the path of 18; lists and new records are none. */
import type { Page, Place } from './adapter.ts';
import { odooForm } from './odoo-form.ts';

type Kind = Place['kind'];

/** Models, and the paths that Odoo 18 gives to their actions. */
const ACCOUNT = /^((m-)?res[.]partner|contacts|customers)$/;
const DEAL = /^((m-)?crm[.]lead|crm|leads)$/;
const kindOf = (view: string): Kind | undefined =>
  ACCOUNT.test(view) ? 'account' : DEAL.test(view) ? 'opportunity' : undefined;

const ID = /^[1-9]\d*$/;
/** A path that ends with a number: the record of the segment before it. */
const PATH = /^\/(?:odoo|scoped_app)\/(?:.*\/)?([^/]+)\/(\d+)\/?$/;

export function odooPlace(page: Page): Place | undefined {
  const { pathname, hash, searchParams } = page.url;
  const isInHash = /^\/web\/?$/.test(pathname);
  const asked = isInHash ? new URLSearchParams(hash.slice(1)) : searchParams;
  const [, view = '', id = ''] = isInHash
    ? ['', asked.get('model') ?? '', asked.get('id') ?? '']
    : (PATH.exec(pathname) ?? []);
  // Links of mails say no view: a record's is its form.
  if (!ID.test(id) || ID.test(view) || (asked.get('view_type') ?? 'form') !== 'form') return undefined;
  // A dot makes a model, but for an action that is named by its module: "action-crm.crm_lead_all_leads".
  const isOther = isInHash || /^(?!action-).*[.]/.test(view);
  const kind = kindOf(view) ?? (isOther ? undefined : kindOfForm(page));
  return kind && { kind, id };
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
  const view = PATH.exec(url.pathname)?.[1];
  if (!view || kindOf(view)) return undefined;
  const action = view.replace(/^action-/, '');
  return ID.test(action) ? Number(action) : action;
}
