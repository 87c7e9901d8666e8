/** Freshsales, from the page; its API needs a token. Not verified on an account. */
import { labelled } from './labelled.ts';

export const freshsales = labelled({
  name: 'Freshsales',
  // `/accounts/view/4` is a list.
  account: /^(\/crm\/sales)?\/accounts\/(?<id>\d+)\/?($|[?#])/,
  deal: /^(\/crm\/sales)?\/deals\/(?<id>\d+)\/?($|[?#])/,
  heading: 'h1, [data-test-id="entity-name"]',
  titleEnd: / [-–|:] Fresh(sales|works CRM)$/,
  accountLink: 'a[href*="/accounts/"]:not([href*="/view/"])',
});
