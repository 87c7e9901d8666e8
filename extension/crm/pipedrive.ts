/** Pipedrive, from the page: its own requests carry a session token, which is not ours to read. Not verified on an account. */
import { labelled } from './labelled.ts';

export const pipedrive = labelled({
  name: 'Pipedrive',
  account: /^\/organization\/(?<id>\d+)\/?($|[?#])/,
  deal: /^\/deal\/(?<id>\d+)\/?($|[?#])/,
  heading: '[data-test="header-title"], [data-testid="header-title"], h1',
  accountLink: 'a[href*="/organization/"]',
});
