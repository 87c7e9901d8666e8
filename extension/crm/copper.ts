/** Copper, from the page. Not verified on an account. */
import { labelled } from './labelled.ts';

export const copper = labelled({
  name: 'Copper',
  account: /^\/companies\/\d+\/app.*#\/organization\/(?<id>\d+)($|[/?])/,
  deal: /^\/companies\/\d+\/app.*#\/deal\/(?<id>\d+)($|[/?])/,
  accountLink: 'a[href*="#/organization/"]',
});
