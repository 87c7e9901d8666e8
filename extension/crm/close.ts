/**
 * Close: an account and its opportunities are one page, read as the account. From the page; Close has no sector or size of
 * its own, only what a company added. Not verified on an account.
 */
import { labelled } from './labelled.ts';

export const close = labelled({
  name: 'Close',
  account: /^\/lead\/(?<id>lead_\w+)\/?($|[?#])/,
});
