/**
 * Whether a page is worth a look: the coarse sum of all adapters' addresses and of the markup. It may say yes for nothing,
 * never no for a record. Every page pays for it, so its form is what a browser is done with soonest: a word that stands in
 * such addresses, and behind each, made only where it stands, an expression of its own. (All in one expression cost half a
 * millisecond on the lists of most CRMs, which have such a word too; literals are looked through on every page,
 * used or not, and a function that runs is compiled: Chromium 156, 2026-11.)
 */

/** The document itself: nothing else of the page is touched. */
export type Glance = Pick<Document, 'querySelector'>;

export function mayBeRecord(at: string, page: Glance): boolean {
  return (
    (at.includes('.php') &&
      new RegExp('/(?:societe|projet|comm|propal)/(?!list|index)[a-z]+[.]php').test(at)) ||
    (at.includes('record=') &&
      new RegExp(
        '^(?=.*Detail).*[?&]module=(?:Accounts|Opportunities|Potentials|SSalesProcesses)(?:[&#]|$)',
      ).test(at)) ||
    (at.includes('ajaxUILoc=') && at.includes('DetailView')) ||
    (at.includes('model=') && new RegExp('[#&]id=[0-9]').test(at)) ||
    ((at.includes('/odoo/') || at.includes('/scoped_app/')) && new RegExp('/[0-9]+/?(?:[?#]|$)').test(at)) ||
    (at.includes('/view/') && new RegExp('#/?(?:Account|Opportunity)/view/.').test(at)) ||
    (at.includes('/record/') && new RegExp('#/(?:accounts|opportunities)/record/.').test(at)) ||
    ((at.includes('/deal') || at.includes('/company/')) &&
      new RegExp('/(?:company|deals?)/(?:record/)?(?:[0-9]|[0-9a-f-]{36})').test(at)) ||
    (at.includes('_f=') && new RegExp('[?&]_f=(?:third|opportunity)&.*id=[0-9]').test(at)) ||
    (at.includes('main.aspx') && at.includes('pagetype=entityrecord')) ||
    (at.includes('/crm/') && new RegExp('/crm/(?:organizations|deals)/[^/?#]+/?(?:[?#]|$)').test(at)) ||
    ((at.includes('/customer/') || at.includes('/opportunity/')) &&
      new RegExp('/(?:app|desk)/(?:[^/]+/)?(?:customer|opportunity)/[^/?#]+/?(?:[?#]|$)').test(at)) ||
    (at.includes('/object/') && new RegExp('/object/(?:company|opportunity)/[0-9a-f-]{36}').test(at)) ||
    (at.includes('/lightning/r/') &&
      new RegExp('/lightning/r/(?:Account/|Opportunity/)?00[16][^/]+/view').test(at)) ||
    (at.includes('/contacts/') &&
      new RegExp('/contacts/[0-9]+/(?:record/0-[23]|company|deal)/[0-9]').test(at)) ||
    (at.includes('/tab/') && new RegExp('/tab/(?:Accounts|Potentials|Deals)/[0-9]{6}').test(at)) ||
    ((at.includes('/accounts/') ||
      at.includes('/opportunities/') ||
      at.includes('/organization/') ||
      at.includes('/pulses/')) &&
      new RegExp('/(?:accounts|opportunities|organization|pulses)/[0-9]').test(at)) ||
    (at.includes('/companies/') && new RegExp('/companies/[0-9]+(?:[?#&]|$|/(?!app[?#/]|app$))').test(at)) ||
    (at.includes('/business/') && at.includes('/show/')) ||
    at.includes('/lead/lead_') ||
    page.querySelector('[data-relais-record]') !== null
  );
}
