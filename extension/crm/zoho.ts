/** Zoho CRM, from the page: its own requests carry a token of the page, which is not ours to read. Not verified on an account. */
import { labelled } from './labelled.ts';

export const zoho = labelled({
  name: 'Zoho CRM',
  account: /^\/crm\/([\w-]+\/)?tab\/Accounts\/(?<id>\d{6,})\/?($|[?#])/,
  deal: /^\/crm\/([\w-]+\/)?tab\/(Potentials|Deals)\/(?<id>\d{6,})\/?($|[?#])/,
  heading: '[data-zcqa="entityName"], [data-zcqa="detailViewHeader"], h1',
  accountLink: 'a[href*="/tab/Accounts/"]',
});
