/** Sellsy, old and new pages, from what they show; its API is of another origin and needs a key. Not verified on an account. */
import { labelled } from './labelled.ts';

export const sellsy = labelled({
  name: 'Sellsy',
  account: /^\/(companies\/|\?(.*&)?_f=third(&.*)?&thirdid=)(?<id>\d+)($|[/?#&])/,
  deal: /^\/(opportunities\/|\?(.*&)?_f=opportunity(&.*)?&id=)(?<id>\d+)($|[/?#&])/,
  heading: 'h1, .page-title',
  accountLink: 'a[href*="/companies/"], a[href*="_f=third&"]',
});
