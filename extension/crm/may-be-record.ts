/**
 * Whether a page is worth a look: the coarse sum of all adapters' addresses and of the markup. It may say yes for nothing,
 * never no for a record. Every page pays for it, so its form is what a browser is done with soonest: one text, in which the few
 * words of the address are looked up. Of an expression only that is made whose word stands there, since the first one
 * costs a page a fifth of a millisecond; a chain of twenty-five questions to the address cost half as much
 * (Chromium 156, 2026-11).
 */

/** The document itself: nothing else of the page is touched. */
export type Glance = Pick<Document, 'querySelector'>;

/** A line: words that stand in a record's address, then what it is as a whole. No word stands in two lines. */
const PLACES = `
 societe projet comm propal : /(societe|projet|comm|propal)/(?!list|index)[a-z]+[.]php
 DetailView Detail : [?&]module=(Accounts|Opportunities|Potentials|SSalesProcesses)
 ajaxUILoc : DetailView
 res.partner crm.lead : [#&]id=[0-9]
 odoo scoped_app : /[0-9]+/?([?#]|$)
 view : #/?(Account|Opportunity)/view/.
 record : #/(accounts|opportunities)/record/.|/record/0-[23]/[0-9]
 deal deals company organizations accounts opportunities organization pulses : /(deals?|company|accounts|opportunities|organization|pulses)/(record/)?([0-9]|[0-9a-f-]{36})|/crm/(organizations|deals)/[^/?#]+/?([?#]|$)
 customer opportunity third : /(app|desk)/([^/]+/)?(customer|opportunity)/[^/?#]+/?([?#]|$)|/object/opportunity/[0-9a-f-]{36}|[?&]_f=(third|opportunity)&.*id=[0-9]
 entityrecord : main[.]aspx
 r : /lightning/r/(Account/|Opportunity/)?00[16][^/]+/view
 tab : /tab/(Accounts|Potentials|Deals)/[0-9]{6}
 companies : /companies/[0-9]+([?#&]|$|/(?!app[?#/]|app$))
 business : /show/
 lead : /lead/lead_
`;

export function mayBeRecord(at: string, page: Glance): boolean {
  const parts = at.replaceAll('?', '/').replaceAll('#', '/').replaceAll('&', '/').replaceAll('=', '/');
  for (const word of parts.split('/')) {
    const found = PLACES.indexOf(` ${word} `);
    if (found < 0) continue;
    // A part of the path with nothing behind it is a list's.
    if (at.includes(`/${word}`) && !at.includes(`/${word}/`)) continue;
    const place = PLACES.slice(PLACES.indexOf(':', found) + 2, PLACES.indexOf('\n', found));
    if (new RegExp(place).test(at)) return true;
  }
  return page.querySelector('[data-relais-record]') !== null;
}
