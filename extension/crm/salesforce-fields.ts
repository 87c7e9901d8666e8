/** The fields of Salesforce by their API names, the same in its interface's own API and on the page. Others are not read. */
export const SALESFORCE_FIELDS = {
  account: {
    Name: 'name',
    Industry: 'sector',
    Sic: 'naf',
    NumberOfEmployees: 'size',
    BillingCity: 'city',
    BillingPostalCode: 'postcode',
    BillingState: 'region',
    BillingCountry: 'country',
    Type: 'status',
    Description: 'description',
    'Owner.Name': 'owner',
  },
  opportunity: {
    Name: 'name',
    StageName: 'stage',
    Amount: 'amount',
    CloseDate: 'closeDate',
    CreatedDate: 'createdAt',
    LastActivityDate: 'lastActivityAt',
    LastStageChangeDate: 'stageSince',
    Description: 'description',
    'Account.Name': 'account',
    'Owner.Name': 'owner',
  },
} as const;
