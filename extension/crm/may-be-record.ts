/**
 * Whether a page is worth a look: the coarse sum of all adapters' addresses and of the markup. It may say yes for nothing,
 * never no for a record; every page pays for it, so it is one expression and one query.
 */

const ADDRESS = new RegExp(
  [
    String.raw`#/?(?:Account|Opportunity)/view/|#/(?:accounts|opportunities)/record/|#/(?:organization|deal)/`,
    String.raw`ajaxUILoc=|[?&]module=(?:Accounts|Opportunities|Potentials|SSalesProcesses)\b|[?&]_f=(?:third|opportunity)&`,
    String.raw`/(?:societe|projet|comm|propal)/\w+\.php|main\.aspx\?`,
    String.raw`/(?:odoo|scoped_app)/.*\d|/web/?[?#].*model=`,
    String.raw`/crm/(?:organizations|deals|sales)/|/(?:app|desk)/(?:customer|opportunity)/|/object/(?:company|opportunity)/`,
    String.raw`/lightning/r/|/contacts/\d+/(?:record|company|deal)/|/tab/(?:Accounts|Potentials|Deals)/`,
    String.raw`/(?:organization|deal|accounts|deals|companies|opportunities|pulses)/\d|/business/(?:company|opportunity)/`,
    String.raw`/(?:company|deals?)/(?:record/)?[\da-f-]{36}|/lead/lead_`,
  ].join('|'),
);
const MARKED = '[data-relais-record]';

interface Glance {
  readonly url: Pick<URL, 'pathname' | 'search' | 'hash'>;
  readonly document: Pick<Document, 'querySelector'>;
}

export function mayBeRecord({ url, document }: Glance): boolean {
  return ADDRESS.test(url.pathname + url.search + url.hash) || document.querySelector(MARKED) !== null;
}
