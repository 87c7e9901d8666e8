/** Attio, from the page. Not verified on an account. */
import { labelled } from './labelled.ts';

export const attio = labelled({
  name: 'Attio',
  account: /^\/[\w-]+\/company\/(?<id>[0-9a-f-]{36})($|[/?#])/,
  deal: /^\/[\w-]+\/(custom\/)?deals?\/(record\/)?(?<id>[0-9a-f-]{36})($|[/?#])/,
  accountLink: 'a[href*="/company/"]',
});
