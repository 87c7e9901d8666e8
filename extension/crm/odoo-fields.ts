/** What a company, a person and a deal of Odoo share, by the names of its answers and its forms. */
export const PARTNER_FIELDS = {
  name: 'name',
  industry_id: 'sector',
  city: 'city',
  zip: 'postcode',
  state_id: 'region',
  country_id: 'country',
  user_id: 'owner',
} as const;
