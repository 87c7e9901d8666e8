/** A company or a person of Odoo by the names that its answers and its form share; what is not here is not read. */
export const PARTNER_FIELDS = {
  name: 'name',
  industry_id: 'sector',
  city: 'city',
  zip: 'postcode',
  state_id: 'region',
  country_id: 'country',
  user_id: 'owner',
} as const;
