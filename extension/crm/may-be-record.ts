/**
 * Whether a page is worth a look: the coarse sum of all adapters' addresses and of the markup. It may say yes for nothing,
 * never no for a record. Every page pays for it, so an expression is made only where its sign stands in the address: having
 * the browser make all of them costs more than the rest of the gate. Written without backslashes, as they need none so.
 */

/** By the sign that stands in each such address. An object, as walking pairs is dear in a page that runs this once. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/view/': '#/?(?:Account|Opportunity)/view/',
  '/record/': '#/(?:accounts|opportunities)/record/|/(?:company|deals?)/record/[0-9a-f-]{36}',
  '/organization/': '#/organization/|/organization/[0-9]',
  '/deal': '#/deal/|/deals?/(?:[0-9]|[0-9a-f-]{36})',
  'ajaxUILoc=': 'ajaxUILoc=',
  'module=': '[?&]module=(?:Accounts|Opportunities|Potentials|SSalesProcesses)(?:[&#]|$)',
  '_f=': '[?&]_f=(?:third|opportunity)&',
  '.php': '/(?:societe|projet|comm|propal)/[a-z0-9_]+[.]php',
  '.aspx': 'main[.]aspx[?]',
  '/odoo/': '/odoo/.*[0-9]',
  '/scoped_app/': '/scoped_app/.*[0-9]',
  'model=': '/web/?[?#].*model=',
  '/crm/': '/crm/(?:organizations|deals|sales)/',
  '/app/': '/app/(?:customer|opportunity)/',
  '/desk/': '/desk/(?:customer|opportunity)/',
  '/object/': '/object/(?:company|opportunity)/',
  '/lightning/': '/lightning/r/',
  '/contacts/': '/contacts/[0-9]+/(?:record|company|deal)/',
  '/tab/': '/tab/(?:Accounts|Potentials|Deals)/',
  '/accounts/': '/accounts/[0-9]',
  '/companies/': '/companies/[0-9]',
  '/opportunities/': '/opportunities/[0-9]',
  '/pulses/': '/pulses/[0-9]',
  '/business/': '/business/(?:company|opportunity)/',
  '/company/': '/company/[0-9a-f-]{36}',
  '/lead/': '/lead/lead_',
};
const MARKED = '[data-relais-record]';

export interface Glance {
  readonly url: Pick<URL, 'href'>;
  readonly document: Pick<Document, 'querySelector'>;
}

export function mayBeRecord({ url: { href }, document }: Glance): boolean {
  for (const sign in ADDRESSES)
    if (href.includes(sign) && new RegExp(ADDRESSES[sign] ?? sign).test(href)) return true;
  return document.querySelector(MARKED) !== null;
}
