/** The fields of SuiteCRM, 7 and 8: both pages carry their names, whatever the language. A name that is not here is not read. */
export const SUITE_MODULES = { account: 'Accounts', opportunity: 'Opportunities' } as const;

/** Of accounts and deals together: no name stands in both for two things, and each page has its own alone. */
export const SUITE_FIELDS = {
  name: 'name',
  industry: 'sector',
  sic_code: 'naf',
  employees: 'size',
  account_type: 'status',
  billing_address_city: 'city',
  billing_address_postalcode: 'postcode',
  billing_address_state: 'region',
  billing_address_country: 'country',
  account_name: 'account',
  sales_stage: 'stage',
  amount: 'amount',
  date_closed: 'closeDate',
  date_entered: 'createdAt',
  assigned_user_name: 'owner',
  description: 'description',
} as const;
