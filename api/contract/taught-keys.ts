/** What can be taught of a page; plain constants, so that a browser script pays nothing for them. */

/** What a person can point at on a page that they teach to Relais; some of the keys of a record's fields. */
export const TAUGHT_KEYS = [
  'name',
  'sector',
  'size',
  'city',
  'postcode',
  'region',
  'stage',
  'amount',
  'products',
  'competitor',
  'agreement',
  'account',
  'description',
] as const;
export type TaughtKey = (typeof TAUGHT_KEYS)[number];
