/** The fields of SuiteCRM, 7 and 8: both pages carry their names, whatever the language. A name that is not here is not read. */
export const SUITE_MODULES = { account: 'Accounts', opportunity: 'Opportunities' } as const;

export const SUITE_FIELDS = {
  account: {
    name: 'name',
    industry: 'sector',
    sic_code: 'naf',
    employees: 'size',
    account_type: 'status',
    billing_address_city: 'city',
    billing_address_postalcode: 'postcode',
    billing_address_state: 'region',
    billing_address_country: 'country',
    assigned_user_name: 'owner',
    description: 'description',
  },
  opportunity: {
    name: 'name',
    account_name: 'account',
    sales_stage: 'stage',
    amount: 'amount',
    date_closed: 'closeDate',
    date_entered: 'createdAt',
    assigned_user_name: 'owner',
    description: 'description',
  },
} as const;
