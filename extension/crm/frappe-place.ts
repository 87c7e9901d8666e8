/** Which record an address of Frappe CRM or ERPNext shows; lists, boards and new records are none. */
import type { Place } from './adapter.ts';

export interface FrappePlace extends Place {
  readonly doctype: 'CRM Organization' | 'CRM Deal' | 'Customer' | 'Opportunity';
}

const ROUTES = [
  [/\/crm\/organizations\/([^/]+)\/?$/, 'account', 'CRM Organization'],
  [/\/crm\/deals\/([^/]+)\/?$/, 'opportunity', 'CRM Deal'],
  // The desk after 16 puts the open module before: "/desk/selling/customer/…" (its router, read in 2026-11).
  [/\/(?:app|desk)\/(?:[^/]+\/)?customer\/([^/]+)\/?$/, 'account', 'Customer'],
  [/\/(?:app|desk)\/(?:[^/]+\/)?opportunity\/([^/]+)\/?$/, 'opportunity', 'Opportunity'],
] as const;
/** What Frappe calls a record that is not saved yet: a number, since 14 ten signs; a customer may be called "new-york", or "new-customer-lab". */
const UNSAVED = /^new-(customer|opportunity)-(\d+|[a-z\d]{10})$/;

export function frappePlace({ pathname }: URL): FrappePlace | undefined {
  for (const [route, kind, doctype] of ROUTES) {
    const name = route.exec(pathname)?.[1];
    // `view` is a list.
    if (name && name !== 'view' && !UNSAVED.test(name)) return { kind, doctype, id: decode(name) };
  }
  return undefined;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
