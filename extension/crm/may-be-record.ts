/**
 * Whether a page is worth a look: the coarse sum of all adapters' addresses and of the markup. It may say yes for nothing,
 * never no for a record. Every page pays for it, so its form is what a browser is done with soonest: a chain of signs that
 * stand in such addresses, and an expression only where one stands. (A table of the
 * same took a quarter of a millisecond, the chain a twentieth: Chromium 156, 2026-11.)
 */

/** The document itself: nothing else of the page is touched. */
export type Glance = Pick<Document, 'querySelector'>;

export function mayBeRecord(url: string, page: Glance): boolean {
  const hasSign =
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
  return (hasSign && isAddress(url)) || page.querySelector('[data-relais-record]') !== null;
}

/**
 * Asked only where a sign stands, so that a page without one neither compiles this nor makes its words; of one piece, as making
 * each expression apart takes longer.
 */
const isAddress = (url: string): boolean =>
  new RegExp(
    [
      '#/?(?:Account|Opportunity)/view/.',
      '#/(?:accounts|opportunities)/record/.',
      '/organization/[0-9]',
      '/(?:company|deals?)/(?:record/)?(?:[0-9]|[0-9a-f-]{36})',
      'ajaxUILoc=.*DetailView',
      '^(?=.*Detail)(?=.*record=).*[?&]module=(?:Accounts|Opportunities|Potentials|SSalesProcesses)(?:[&#]|$)',
      '[?&]_f=(?:third|opportunity)&.*id=[0-9]',
      '/(?:societe|projet|comm|propal)/(?!list|index)[a-z]+[.]php',
      'main[.]aspx[?].*pagetype=entityrecord',
      '/(?:odoo|scoped_app)/.*/[0-9]+/?(?:[?#]|$)',
      '^(?=.*[#&]id=[0-9]).*/web/?[?#].*model=',
      '/(?:crm/(?:organizations|deals)|(?:app|desk)/(?:[^/]+/)?(?:customer|opportunity))/[^/?#]+/?(?:[?#]|$)',
      '/object/(?:company|opportunity)/[0-9a-f-]{36}',
      '/lightning/r/(?:Account/|Opportunity/)?00[16][^/]+/view',
      '/contacts/[0-9]+/(?:record/0-[23]|company|deal)/[0-9]',
      '/tab/(?:Accounts|Potentials|Deals)/[0-9]{6}',
      '/(?:accounts|opportunities|pulses)/[0-9]',
      '/companies/[0-9]+(?:[?#&]|$|/(?!app[?#/]|app$))',
      '/business/(?:company|opportunity)/show/[0-9]',
      '/lead/lead_',
    ].join('|'),
  ).test(url);
