/** Axonaut, from the page; its API needs a key. Not verified on an account. */
import { labelled } from './labelled.ts';

export const axonaut = labelled({
  name: 'Axonaut',
  account: /^\/business\/company\/show\/(?<id>\d+)\/?($|[?#])/,
  deal: /^\/business\/opportunity\/show\/(?<id>\d+)\/?($|[?#])/,
  heading: '[id^="companyName"], h1',
  accountLink: 'a[href*="/business/company/show/"]',
});
